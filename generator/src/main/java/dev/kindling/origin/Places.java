package dev.kindling.origin;

import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The places of one file from which the pieces of a text come: a table of four numbers for each, an
 * offset of the text and the line, the column and the length of the place. Immutable.
 */
public final class Places implements Origin {

  private static final int WIDTH = 4;

  private final SourceFile file;
  private final int[] table;

  /**
   * Takes a table over.
   *
   * @param file the file
   * @param table for each piece, in order: where it begins, 0-based, in UTF-16 units; line and
   *     column of its place, 1-based, or 0 for the file as a whole; the length of the place in
   *     UTF-16 units
   * @throws IllegalArgumentException when there are no pieces, or parts of one
   */
  public Places(SourceFile file, int[] table) {
    if (table.length == 0 || table.length % WIDTH != 0) {
      throw new IllegalArgumentException("Not a table of places: " + table.length + " numbers");
    }
    this.file = file;
    this.table = table;
  }

  /** The file. */
  public SourceFile file() {
    return file;
  }

  /** The table, as it was given. */
  public int[] table() {
    return table.clone();
  }

  @Override
  public Location at(int start, int end) {
    int found = 0;
    for (int at = 0; at < table.length && table[at] <= start; at += WIDTH) {
      found = at;
    }
    int line = table[found + 1];
    return line == 0
        ? file.whole()
        : new Location.InFile(file, line, table[found + 2], table[found + 3]);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Places that
        && file.equals(that.file)
        && Arrays.equals(table, that.table);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(table);
  }

  @Override
  public String toString() {
    return Arrays.toString(table);
  }
}
