package dev.kindling.quiz.proof;

import java.math.BigInteger;

/**
 * Counts at fixed places inside one large number, so that one multiplication multiplies the counts
 * of two tables with each other (Kronecker substitution).
 */
final class Packed {

  private final byte[] number;
  private final int bytes;

  /**
   * Counts in one number.
   *
   * @param number the counts, the first one lowest
   * @param bytes how many bytes each has, enough for every count of a product
   */
  private Packed(byte[] number, int bytes) {
    this.number = number;
    this.bytes = bytes;
  }

  /**
   * Packs a table.
   *
   * @param rows its counts
   * @param width how many places a row takes
   * @param bits how many bits no count of a product needs more than
   */
  static Packed of(BigInteger[][] rows, int width, int bits) {
    int bytes = bits / 8 + 1;
    byte[] number = new byte[rows.length * width * bytes];
    for (int n = 0; n < rows.length; n++) {
      for (int s = 0; s < rows[n].length; s++) {
        byte[] count = rows[n][s].toByteArray();
        int end = number.length - (n * width + s) * bytes;
        // A count that begins with a zero byte for its sign may have one byte more than its place.
        int length = Math.min(count.length, bytes);
        System.arraycopy(count, count.length - length, number, end - length, length);
      }
    }
    return new Packed(number, bytes);
  }

  /** The product. */
  Packed times(Packed other) {
    byte[] product =
        new BigInteger(1, number).multiply(new BigInteger(1, other.number)).toByteArray();
    return new Packed(product, bytes);
  }

  /** The count at a place. */
  BigInteger at(int place) {
    int end = number.length - place * bytes;
    int start = Math.max(0, end - bytes);
    return end <= 0 ? BigInteger.ZERO : new BigInteger(1, number, start, end - start);
  }
}
