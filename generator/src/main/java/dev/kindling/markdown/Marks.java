package dev.kindling.markdown;

import dev.kindling.origin.Origin;
import dev.kindling.source.Location;
import java.util.Arrays;

/**
 * From which pieces of the parsed text a finished piece of HTML comes: a table of three numbers for
 * each, an offset of the HTML and the two of the text. Immutable.
 */
final class Marks implements Origin {

  private final Positions positions;
  private final int[] table;

  private Marks(Positions positions, int[] table) {
    this.positions = positions;
    this.table = table;
  }

  @Override
  public Location at(int start, int end) {
    int found = 0;
    for (int at = 0; at < table.length && table[at] <= start; at += 3) {
      found = at;
    }
    return positions.at(table[found + 1], table[found + 2]);
  }

  @Override
  public String toString() {
    return Arrays.toString(table);
  }

  /** Makes one table after the other, while the HTML is written. One thread. */
  static final class Builder {

    private final Positions positions;
    private int[] table = new int[24];
    private int length;

    Builder(Positions positions) {
      this.positions = positions;
    }

    /** What is written from an offset on comes from a piece of the parsed text. */
    void add(int offset, int start, int end) {
      while (length > 0 && table[length - 3] >= offset) {
        length -= 3;
      }
      if (length == table.length) {
        table = Arrays.copyOf(table, 2 * length);
      }
      table[length++] = offset;
      table[length++] = start;
      table[length++] = end;
    }

    boolean isEmpty() {
      return length == 0;
    }

    /** The table so far; the next one begins where this ends. */
    Marks cut() {
      Marks marks = new Marks(positions, Arrays.copyOf(table, length));
      table[0] = 0;
      table[1] = table[length - 2];
      table[2] = table[length - 1];
      length = 3;
      return marks;
    }
  }
}
