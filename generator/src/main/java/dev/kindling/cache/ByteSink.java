package dev.kindling.cache;

import java.util.Arrays;

/**
 * Bytes that grow while values are written into them; {@link ByteSource} reads them. One thread.
 */
public final class ByteSink {

  private byte[] bytes = new byte[1 << 10];
  private char[] units = new char[1 << 8];
  private int size;

  /** How many bytes there are. */
  public int size() {
    return size;
  }

  /** All bytes so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Forgets all bytes behind the first ones. */
  public void cut(int count) {
    size = Math.min(size, count);
  }

  /** Any number, in 1 to 10 bytes: the nearer it is to 0, the fewer. */
  public void number(long number) {
    long rest = (number << 1) ^ (number >> 63);
    room(10);
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Whether something is so, in one byte. */
  public void flag(boolean isSet) {
    room(1);
    bytes[size++] = (byte) (isSet ? 1 : 0);
  }

  /** Any text, unit by unit: halves of pairs that stand alone stay as they are. */
  public void text(String text) {
    int length = text.length();
    if (length > units.length) {
      units = new char[2 * length];
    }
    text.getChars(0, length, units, 0);
    number(length);
    room(1 + 3 * length);
    int head = size++;
    int at = size;
    boolean isPlain = true;
    for (int i = 0; i < length; i++) {
      char unit = units[i];
      if (unit < 0x80) {
        bytes[at++] = (byte) unit;
      } else {
        isPlain = false;
        if (unit >= 0x800) {
          bytes[at++] = (byte) (0xe0 | unit >> 12);
          bytes[at++] = (byte) (0x80 | (unit >> 6 & 0x3f));
        } else {
          bytes[at++] = (byte) (0xc0 | unit >> 6);
        }
        bytes[at++] = (byte) (0x80 | (unit & 0x3f));
      }
    }
    bytes[head] = (byte) (isPlain ? 1 : 0);
    size = at;
  }

  /** Bytes as they are. */
  public void bytes(byte[] from, int start, int length) {
    room(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  /** All bytes of another one. */
  public void bytes(ByteSink other) {
    bytes(other.bytes, 0, other.size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
    }
  }
}
