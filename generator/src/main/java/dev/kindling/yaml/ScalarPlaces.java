package dev.kindling.yaml;

import java.util.Optional;

/**
 * Finds where each character of a scalar stands in the YAML that it was written as: folded over
 * several lines, in a block, or with escapes (YAML 1.1, chapter 9).
 */
public final class ScalarPlaces {

  private final String yaml;
  private final String value;
  private final int[] offsets;
  private final char style;
  private int next;

  private ScalarPlaces(String yaml, int start, String value) {
    this.yaml = yaml;
    this.value = value;
    this.offsets = new int[value.length() + 1];
    this.style = start < yaml.length() ? yaml.charAt(start) : ' ';
    this.next = start;
  }

  /**
   * The offset in the YAML of each UTF-16 unit of the value, and of its end.
   *
   * @param yaml the whole file
   * @param start where the value begins in it, with its quote or the sign of its block
   * @param value the text that it means
   * @return nothing when the value is written in a way that is not followed here, such as with
   *     characters by number
   */
  public static Optional<int[]> of(String yaml, int start, String value) {
    ScalarPlaces places = new ScalarPlaces(yaml, start, value);
    return places.follow() ? Optional.of(places.offsets) : Optional.empty();
  }

  private boolean follow() {
    switch (style) {
      case '"', '\'' -> next++;
      case '|', '>' -> {
        int lineEnd = yaml.indexOf('\n', next);
        next = lineEnd < 0 ? yaml.length() : lineEnd;
      }
      default -> {
        // A plain value begins with its first character.
      }
    }
    for (int i = 0; i < value.length(); i++) {
      if (!step(i)) {
        return false;
      }
    }
    offsets[value.length()] = next;
    return true;
  }

  private boolean step(int i) {
    char c = value.charAt(i);
    if (isSpace(c)) {
      offsets[i] = next;
      skip(c);
      return true;
    }
    skipSpace();
    if (style == '"' && isNext('\\') && isAt(next + 1, '\n')) {
      next++;
      skipSpace();
    }
    offsets[i] = next;
    boolean isEscaped = style == '"' ? isNext('\\') : style == '\'' && c == '\'';
    if (isEscaped) {
      next++;
    }
    // Of a letter behind a backslash nobody knows here what it makes.
    boolean isFollowed = !isEscaped || c == '"' || c == '\'' || c == '\\';
    return isAt(next++, c) && isFollowed;
  }

  private void skip(char space) {
    if (style == '"' && space == '\n' && isNext('\\') && isAt(next + 1, 'n')) {
      next += 2;
    } else {
      skipSpace();
    }
  }

  private void skipSpace() {
    while (next < yaml.length() && isSpace(yaml.charAt(next))) {
      next++;
    }
  }

  private boolean isNext(char c) {
    return isAt(next, c);
  }

  private boolean isAt(int offset, char c) {
    return offset < yaml.length() && yaml.charAt(offset) == c;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
