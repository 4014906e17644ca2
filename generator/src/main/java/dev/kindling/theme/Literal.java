package dev.kindling.theme;

import dev.kindling.origin.Origin;
import dev.kindling.source.LineIndex;

/**
 * Text of a template between its tags, which is copied into the page.
 *
 * @param text the text
 * @param origin where it stands in the template
 */
record Literal(String text, Origin.Copied origin) {

  /** A piece of the text of a template. */
  static Literal of(LineIndex lines, int start, int end) {
    return new Literal(lines.file().text().substring(start, end), new Origin.Copied(lines, start));
  }
}
