package dev.kindling.source;

import org.jspecify.annotations.Nullable;

/**
 * One text file as it was read: without a byte order mark, with {@code \n} at the end of each line.
 * Where its lines begin is looked for once, when somebody asks. Immutable and thread-safe.
 */
public final class SourceFile {

  private final SourcePath path;
  private final String text;

  /** Two threads that ask first may both make one; they are the same. */
  private @Nullable LineIndex lines;

  /**
   * A file of text.
   *
   * @param path its name inside the site (or inside the theme, for a theme's files)
   * @param text its whole text
   */
  public SourceFile(SourcePath path, String text) {
    this.path = path;
    this.text = text;
  }

  /** Its name inside the site, or inside the theme. */
  public SourcePath path() {
    return path;
  }

  /** Its whole text. */
  public String text() {
    return text;
  }

  /** Where its lines begin and end. */
  public LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = new LineIndex(this);
      lines = known;
    }
    return known;
  }

  /** A place that means the file as a whole. */
  public Location whole() {
    return new Location.OfFile(path);
  }

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
