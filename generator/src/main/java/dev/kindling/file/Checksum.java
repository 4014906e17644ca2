package dev.kindling.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * By which a build knows that bytes have not changed since the last one: their number and two
 * checksums with different polynomials, 128 bits in all. It guards against chance, not against
 * someone who makes two files with one checksum: whoever could do that could as well change the
 * sources. What others rely on, such as the names of a theme's files, has a SHA-256 instead; that
 * would cost a build 50 ms for one megabyte, because a young Java machine has not compiled it yet;
 * this costs 2.
 *
 * @param size in bytes
 * @param sums CRC-32 in the upper half, CRC-32C in the lower
 */
public record Checksum(long size, long sums) {

  private static final int PIECE = 1 << 12;
  private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{1,16})");

  /** Of bytes in memory. */
  public static Checksum of(byte[] bytes) {
    return of(bytes, 0);
  }

  /** Of bytes in memory, from an offset to their end. */
  public static Checksum of(byte[] bytes, int from) {
    CRC32 first = new CRC32();
    first.update(bytes, from, bytes.length - from);
    CRC32C second = new CRC32C();
    second.update(bytes, from, bytes.length - from);
    return new Checksum(bytes.length - from, first.getValue() << 32 | second.getValue());
  }

  /**
   * Of a text, whose bytes are not made for it: the sums are those of its UTF-16 units, the size is
   * that of the text in UTF-8.
   */
  public static Checksum of(String text) {
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    char[] units = new char[Math.min(PIECE, text.length())];
    byte[] bytes = new byte[2 * units.length];
    long size = 0;
    for (int from = 0; from < text.length(); from += units.length) {
      int count = Math.min(units.length, text.length() - from);
      text.getChars(from, from + count, units, 0);
      for (int i = 0; i < count; i++) {
        char unit = units[i];
        bytes[2 * i] = (byte) (unit >> 8);
        bytes[2 * i + 1] = (byte) unit;
        size += unit < 0x80 ? 1 : unit < 0x800 ? 2 : sizeOf(text, from + i);
      }
      first.update(bytes, 0, 2 * count);
      second.update(bytes, 0, 2 * count);
    }
    return new Checksum(size, first.getValue() << 32 | second.getValue());
  }

  /** What a unit adds to the size: each half of a pair counts for half of four bytes. */
  private static int sizeOf(String text, int at) {
    char unit = text.charAt(at);
    if (!Character.isSurrogate(unit)) {
      return 3;
    }
    boolean isPaired =
        Character.isHighSurrogate(unit)
            ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    // A half that stands alone is written as a question mark.
    return isPaired ? 2 : 1;
  }

  /** The checksum that {@link #line} wrote; nothing for any other text. */
  public static Optional<Checksum> ofLine(String line) {
    Matcher parts = LINE.matcher(line);
    return parts.matches()
        ? Optional.of(
            new Checksum(
                Long.parseLong(parts.group(1)), Long.parseUnsignedLong(parts.group(2), 16)))
        : Optional.empty();
  }

  /** The size and the sums, which are hexadecimal, with a space between them. */
  public String line() {
    return size + " " + Long.toHexString(sums);
  }

  /** Of several texts, which are told apart: the same letters in other texts have another sum. */
  public static Checksum of(List<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(text.length()).append(':').append(text);
    }
    return of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
