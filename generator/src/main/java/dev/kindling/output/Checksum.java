package dev.kindling.output;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * By which a build knows that a file of the site has not changed since the last one: its size and
 * two checksums with different polynomials, together 64 bits. It guards against chance, not against
 * someone who makes two files with one checksum: whoever could do that could as well change the
 * sources. SHA-256 would cost a build 50 ms for one megabyte, because a young Java machine has not
 * compiled it yet; this costs 2.
 *
 * @param size in bytes
 * @param sums CRC-32 in the upper half, CRC-32C in the lower; 0 when only the size matters
 */
public record Checksum(long size, long sums) {

  /** Of bytes in memory. */
  public static Checksum of(byte[] bytes) {
    CRC32 first = new CRC32();
    first.update(bytes, 0, bytes.length);
    CRC32C second = new CRC32C();
    second.update(bytes, 0, bytes.length);
    return new Checksum(bytes.length, first.getValue() << 32 | second.getValue());
  }
}
