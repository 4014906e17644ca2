package dev.kindling.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link Packing} has packed. Texts are only decoded when they are asked for. Reading
 * beyond the end or a text that is not there throws an {@link IndexOutOfBoundsException}. Readers
 * of one file may work side by side, each by one thread.
 */
final class Packed {

  private static final int HEAD = 8;

  private final byte[] bytes;
  private final int tableStart;
  private final @Nullable String[] texts;
  private int at;

  /** Reads a whole file. */
  Packed(byte[] file) {
    this.bytes = file;
    long head = ByteBuffer.wrap(file).getLong();
    this.tableStart = (int) (head >>> 32);
    int count = (int) head;
    if (tableStart < HEAD || count < 0 || (long) tableStart + 4L * count > file.length) {
      throw new IndexOutOfBoundsException("Not a packed file");
    }
    this.texts = new String[count];
    this.at = HEAD;
  }

  private Packed(Packed other, int at) {
    this.bytes = other.bytes;
    this.tableStart = other.tableStart;
    this.texts = other.texts;
    this.at = at;
  }

  /** Another reader of the same file, which begins at an offset behind this one's place. */
  Packed from(int offset) {
    return new Packed(this, at + offset);
  }

  long number() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[at++];
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IndexOutOfBoundsException("Not a number");
  }

  int small() {
    return Math.toIntExact(number());
  }

  long whole() {
    long number = 0;
    for (int i = 0; i < 8; i++) {
      number = (number << 8) | (bytes[at++] & 0xff);
    }
    return number;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  String text() {
    int number = small();
    String known = texts[number];
    if (known == null) {
      int first = tableStart + 4 * texts.length;
      int start = first + (number == 0 ? 0 : end(number - 1));
      known = new String(bytes, start, first + end(number) - start, StandardCharsets.UTF_8);
      texts[number] = known;
    }
    return known;
  }

  private int end(int number) {
    return ByteBuffer.wrap(bytes).getInt(tableStart + 4 * number);
  }
}
