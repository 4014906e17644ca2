package dev.kindling.html;

import org.jspecify.annotations.Nullable;

/** A run of text between tags. Most of a page's text is never asked for, and so not cut out. */
public final class Text implements Node {

  private final char[] page;
  private final int start;
  private final int end;
  private final @Nullable String resolved;

  /**
   * Marks a run.
   *
   * @param page the whole page
   * @param resolved the text where it is another than what is written
   */
  Text(char[] page, int start, int end, @Nullable String resolved) {
    this.page = page;
    this.start = start;
    this.end = end;
    this.resolved = resolved;
  }

  /** The text with character references resolved; of scripts and style sheets as written. */
  public String value() {
    return resolved == null ? Characters.cut(page, start, end) : resolved;
  }

  /** Offset of its first character in the page: 0-based, in UTF-16 units. */
  public int start() {
    return start;
  }

  /** Whether there is something in it that surely is no space, not even one that never breaks. */
  public boolean hasInk() {
    if (resolved != null) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (page[i] > ' ' && page[i] < '\u007f') {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing in it but spaces and line ends as HTML knows them. */
  boolean isBlank() {
    return resolved == null ? inkStart() == end : resolved.chars().allMatch(Text::isSpace);
  }

  /** Offset of the first character that is no space. */
  int inkStart() {
    int at = start;
    while (at < end && isSpace(page[at])) {
      at++;
    }
    return at;
  }

  /** Offset behind the last character that is no space. */
  int inkEnd() {
    int at = end;
    while (at > start && isSpace(page[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }

  /** Adds {@link #value} to a longer text. */
  public void addTo(StringBuilder longer) {
    if (resolved == null) {
      longer.append(page, start, end - start);
    } else {
      longer.append(resolved);
    }
  }
}
