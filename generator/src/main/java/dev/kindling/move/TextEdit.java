package dev.kindling.move;

import dev.kindling.source.Location;

/**
 * A piece of a file that gets another text.
 *
 * @param start 0-based offset of its first character in the text as it was read
 * @param end 0-based offset behind its last character; that of the start where text is put between
 * @param text what stands there instead
 */
public record TextEdit(int start, int end, String text) implements Comparable<TextEdit> {

  /** Checks the offsets. */
  public TextEdit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a piece of a text: " + start + "–" + end);
    }
  }

  /** Another text in the place of what is marked. */
  static TextEdit of(Location.InFile place, String text) {
    return new TextEdit(place.start(), place.end(), text);
  }

  @Override
  public int compareTo(TextEdit other) {
    int byStart = Integer.compare(start, other.start);
    int byEnd = byStart == 0 ? Integer.compare(end, other.end) : byStart;
    return byEnd == 0 ? text.compareTo(other.text) : byEnd;
  }
}
