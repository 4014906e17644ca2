package dev.kindling.file;

import java.util.zip.CRC32;

/** The sums by which packed files are known again (CRC-32, as in ZIP files). */
public final class Crc {

  private Crc() {}

  /** The sum of these bytes, from 0 to 2³² - 1. */
  public static long of(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
