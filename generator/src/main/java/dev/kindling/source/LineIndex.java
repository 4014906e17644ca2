package dev.kindling.source;

import java.util.Arrays;

/**
 * Finds the line and column of offsets in one file. Making one reads the text once; each question
 * is then a binary search. Immutable.
 */
public final class LineIndex {

  private final SourceFile file;
  private final int[] starts;

  /** Reads where the lines of the file begin. */
  public LineIndex(SourceFile file) {
    this.file = file;
    String text = file.text();
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The file whose lines these are. */
  public SourceFile file() {
    return file;
  }

  /**
   * The place of a piece of the text.
   *
   * @param start 0-based offset into the text, in UTF-16 units, up to and including its length
   * @param end 0-based offset behind the last character, at least {@code start}
   */
  public Location at(int start, int end) {
    int line = line(start);
    return new Location.InFile(file, line, start - starts[line - 1] + 1, end - start);
  }

  /**
   * The line of an offset.
   *
   * @param offset 0-based, in UTF-16 units
   * @return 1-based
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The offset at which a line begins.
   *
   * @param line 1-based
   * @return 0-based, in UTF-16 units; that behind the text when the file has fewer lines
   */
  public int startOf(int line) {
    return line > starts.length ? file.text().length() : starts[line - 1];
  }

  /**
   * The offset behind the last character of a line, at which its end stands.
   *
   * @param line 1-based
   * @return 0-based, in UTF-16 units; that behind the text when the file has fewer lines
   */
  public int endOf(int line) {
    return line < starts.length ? starts[line] - 1 : file.text().length();
  }
}
