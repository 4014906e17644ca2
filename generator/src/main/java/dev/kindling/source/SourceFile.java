package dev.kindling.source;

import org.jspecify.annotations.Nullable;

/**
 * One text file as it was read: without a byte order mark, with {@code \n} at the end of each line.
 *
 * @param path its name inside the site (or inside the theme, for a theme's files)
 * @param text its whole text
 */
public record SourceFile(SourcePath path, String text) {

  /**
   * The text of one line, without its end.
   *
   * @param line 1-based
   * @return the line, or the empty text when the file has fewer lines
   */
  public String line(int line) {
    int start = 0;
    for (int n = 1; n < line; n++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return "";
      }
      start = end + 1;
    }
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** A place that means the file as a whole. */
  public Location whole() {
    return new Location.OfFile(path);
  }

  // Written out for the sake of speed, as in SourcePath.
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof SourceFile that && path.equals(that.path) && text.equals(that.text));
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + text.hashCode();
  }

  /** Two files are equal when their names and texts are; the text of a large one is not printed. */
  @Override
  public String toString() {
    return "SourceFile[" + path + ", " + text.length() + " characters]";
  }
}
