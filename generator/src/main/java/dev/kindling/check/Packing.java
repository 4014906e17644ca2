package dev.kindling.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Packs numbers and texts into bytes. Each text is kept once, in a table behind everything else;
 * pages of one site say much the same. One thread.
 */
final class Packing {

  /** The texts of one packed file. */
  static final class Table {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Packing bytes = new Packing(this);
    private int[] ends = new int[1024];

    private int number(String text) {
      Integer known = numbers.get(text);
      if (known != null) {
        return known;
      }
      int number = numbers.size();
      numbers.put(text, number);
      bytes.raw(text.getBytes(StandardCharsets.UTF_8));
      if (number == ends.length) {
        ends = Arrays.copyOf(ends, 2 * number);
      }
      ends[number] = bytes.size;
      return number;
    }
  }

  private final Table table;
  private byte[] bytes = new byte[4096];
  private int size;

  Packing(Table table) {
    this.table = table;
  }

  int size() {
    return size;
  }

  /** A number from 0 up, in as few bytes as it needs. */
  void number(long number) {
    long rest = number;
    while (rest > 0x7f) {
      oneByte((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    oneByte((int) rest);
  }

  /** Any number, in eight bytes. */
  void whole(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      oneByte((int) (number >>> shift));
    }
  }

  void flag(boolean isSet) {
    oneByte(isSet ? 1 : 0);
  }

  void text(String text) {
    number(table.number(text));
  }

  void text(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  /** All of another packing with the same table. */
  void all(Packing other) {
    room(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  /**
   * The bytes of a whole file: where the texts begin, how many there are, this packing, where each
   * text ends, the texts.
   */
  byte[] file() {
    Packing file = new Packing(table);
    file.whole(((long) size + 8) << 32 | table.numbers.size());
    file.all(this);
    for (int i = 0; i < table.numbers.size(); i++) {
      for (int shift = 24; shift >= 0; shift -= 8) {
        file.oneByte(table.ends[i] >>> shift);
      }
    }
    file.all(table.bytes);
    return Arrays.copyOf(file.bytes, file.size);
  }

  private void raw(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void oneByte(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
