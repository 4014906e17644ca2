package dev.kindling.check.html;

import org.jspecify.annotations.Nullable;

/** A run of text between tags. Most of a page's text is never asked for, and so not cut out. */
public final class Text implements Node {

  private final String html;
  private final int start;
  private final int end;
  private final @Nullable String resolved;

  /**
   * Marks a run.
   *
   * @param html the whole page
   * @param resolved the text where it is another than what is written
   */
  Text(String html, int start, int end, @Nullable String resolved) {
    this.html = html;
    this.start = start;
    this.end = end;
    this.resolved = resolved;
  }

  /** The text with character references resolved; of scripts and style sheets as written. */
  public String value() {
    return resolved == null ? html.substring(start, end) : resolved;
  }

  /** Offset of its first character in the page: 0-based, in UTF-16 units. */
  public int start() {
    return start;
  }

  /** Offset behind its last character. */
  public int end() {
    return end;
  }

  /** Adds {@link #value} to a longer text. */
  public void addTo(StringBuilder longer) {
    if (resolved == null) {
      longer.append(html, start, end);
    } else {
      longer.append(resolved);
    }
  }
}
