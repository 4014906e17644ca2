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
 * @param sums CRC-32 in the upper half, CRC-32C in the lower; 0 when only the size matters
 */
public record Checksum(long size, long sums) {

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
