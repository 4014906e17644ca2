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

    /** The offset at which the piece begins: at most that of the end of its line. */
    public int start() {
      return Math.min(file.lines().startOf(line) + column - 1, lineEnd());
    }

    /** The offset behind the piece, cut at the end of its line. */
    public int end() {
      // Without the sum, which could be too large.
      return start() + Math.min(length, lineEnd() - start());
    }

    /** How much of its line the piece marks, in UTF-16 units. */
    public int marked() {
      return end() - start();
    }

    private int lineEnd() {
      return file.lines().endOf(line);
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
