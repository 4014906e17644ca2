package dev.kindling.origin;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;

/** Where a piece of text comes from. Immutable. */
public interface Origin {

  /**
   * The place in a source of a part of the piece.
   *
   * @param start 0-based offset from the beginning of the piece, in UTF-16 units
   * @param end offset behind the part, at least {@code start}
   */
  Location at(int start, int end);

  /**
   * Text that is copied from a file, sign by sign.
   *
   * @param lines the file
   * @param from where it begins there: 0-based, in UTF-16 units
   */
  record Copied(LineIndex lines, int from) implements Origin {
    @Override
    public Location at(int start, int end) {
      return lines.at(from + start, from + end);
    }
  }

  /**
   * Text that is made of what stands at one place.
   *
   * @param place the place
   */
  record Made(Location place) implements Origin {
    @Override
    public Location at(int start, int end) {
      return place;
    }
  }
}
