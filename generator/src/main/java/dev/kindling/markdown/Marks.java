package dev.kindling.markdown;

import dev.kindling.origin.Places;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.Arrays;

/**
 * Notes, while HTML is written, from which pieces of the parsed text it comes: three numbers for
 * each, an offset of the HTML and the two of the text. One thread.
 */
final class Marks {

  private final SourceFile file;
  private final Positions positions;
  private int[] table = new int[24];
  private int length;

  Marks(SourceFile file, Positions positions) {
    this.file = file;
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

  /** The places so far; the next table begins where this ends. */
  Places cut() {
    int[] places = new int[length / 3 * 4];
    for (int from = 0, to = 0; from < length; from += 3, to += 4) {
      places[to] = table[from];
      if (positions.at(table[from + 1], table[from + 2]) instanceof Location.InFile place) {
        places[to + 1] = place.line();
        places[to + 2] = place.column();
        places[to + 3] = place.length();
      }
    }
    table[0] = 0;
    table[1] = table[length - 2];
    table[2] = table[length - 1];
    length = 3;
    return new Places(file, places);
  }
}
