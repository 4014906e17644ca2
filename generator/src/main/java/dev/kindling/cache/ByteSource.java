package dev.kindling.cache;

import java.nio.charset.StandardCharsets;

/**
 * Reads what a {@link ByteSink} has taken, in the same order. What is read behind the end of the
 * bytes throws an {@link IndexOutOfBoundsException}. One thread; several may share the bytes.
 */
public final class ByteSource {

  private final byte[] bytes;
  private int at;
  private char[] units = new char[1 << 8];

  /**
   * Reads bytes.
   *
   * @param start the first of them, 0-based
   */
  public ByteSource(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  /** The next byte to be read, 0-based. */
  public int position() {
    return at;
  }

  /** A number. */
  public long number() {
    long rest = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[at++];
      rest |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return (rest >>> 1) ^ -(rest & 1);
      }
    }
    throw new IndexOutOfBoundsException("Not a number");
  }

  /**
   * A number of things that are read next.
   *
   * @throws IndexOutOfBoundsException when so many cannot follow, because each takes a byte
   */
  public int count() {
    long count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new IndexOutOfBoundsException("Not a number of things: " + count);
    }
    return (int) count;
  }

  /** Whether something is so. */
  public boolean flag() {
    return bytes[at++] != 0;
  }

  /** A text. */
  public String text() {
    int length = count();
    if (flag()) {
      String plain = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
      at += length;
      return plain;
    }
    if (length > units.length) {
      units = new char[2 * length];
    }
    for (int i = 0; i < length; i++) {
      byte first = bytes[at++];
      if (first >= 0) {
        units[i] = (char) first;
      } else if ((first & 0x20) == 0) {
        units[i] = (char) ((first & 0x1f) << 6 | (bytes[at++] & 0x3f));
      } else {
        units[i] = (char) ((first & 0x0f) << 12 | (bytes[at++] & 0x3f) << 6 | (bytes[at++] & 0x3f));
      }
    }
    return new String(units, 0, length);
  }
}
