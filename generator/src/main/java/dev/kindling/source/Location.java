package dev.kindling.source;

/** Where something stands: in the text of a file, or the file as a whole. */
public sealed interface Location {

  /** The name of the file. */
  SourcePath path();

  /**
   * A piece of one line of a file.
   *
   * @param file the file
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   * @param length in UTF-16 units; a piece that runs over the end of the line is cut there when it
   *     is shown; 0 marks the point before the column
   */
  record InFile(SourceFile file, int line, int column, int length) implements Location {

    /** Checks that line and column are 1-based. */
    public InFile {
      if (line < 1 || column < 1 || length < 0) {
        throw new IllegalArgumentException(
            "Not a place in a file: " + line + ":" + column + "+" + length);
      }
    }

    @Override
    public SourcePath path() {
      return file.path();
    }

    @Override
    public String toString() {
      return path() + ":" + line + ":" + column + "+" + length;
    }
  }

  /**
   * A file as a whole, read or not: it may be missing, or not be text.
   *
   * @param path its name
   */
  record OfFile(SourcePath path) implements Location {}
}
