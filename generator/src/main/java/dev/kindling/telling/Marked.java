package dev.kindling.telling;

import dev.kindling.source.Location;

/** How much of its line a place marks. */
final class Marked {

  private Marked() {}

  /** The length in UTF-16 units, cut at the end of the line. */
  static int length(Location.InFile at) {
    int rest = at.file().line(at.line()).length() - (at.column() - 1);
    return Math.max(0, Math.min(at.length(), rest));
  }
}
