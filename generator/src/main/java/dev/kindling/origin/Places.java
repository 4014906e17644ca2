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

  /**
   * The numbers in as few bytes as they need, seven bits in each, the lowest first; of offsets, by
   * how much each is larger than the one before. A site has such a table for every few lines.
   */
  private final byte[] packed;

  /**
   * Keeps a table.
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
    this.packed = pack(table);
  }

  private static byte[] pack(int[] table) {
    byte[] bytes = new byte[5 * table.length];
    int size = 0;
    for (int i = 0; i < table.length; i++) {
      int rest = i % WIDTH == 0 && i > 0 ? table[i] - table[i - WIDTH] : table[i];
      while ((rest & ~0x7f) != 0) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }
    return Arrays.copyOf(bytes, size);
  }

  /** The file. */
  public SourceFile file() {
    return file;
  }

  /** The table, as it was given. */
  public int[] table() {
    int count = 0;
    for (byte one : packed) {
      count += one >= 0 ? 1 : 0;
    }
    int[] table = new int[count];
    int at = 0;
    for (int i = 0; i < count; i++) {
      int number = 0;
      int shift = 0;
      for (; packed[at] < 0; shift += 7) {
        number |= (packed[at++] & 0x7f) << shift;
      }
      number |= packed[at++] << shift;
      table[i] = i % WIDTH == 0 && i > 0 ? number + table[i - WIDTH] : number;
    }
    return table;
  }

  @Override
  public Location at(int start, int end) {
    int[] table = table();
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
        && Arrays.equals(packed, that.packed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed);
  }

  @Override
  public String toString() {
    return Arrays.toString(table());
  }
}
