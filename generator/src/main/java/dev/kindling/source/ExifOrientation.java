package dev.kindling.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads from the notes of a camera how it was held.
 *
 * @see <a href="https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2019-E">Exif
 *     2.32, sections 4.5.2 and 4.6.4</a>
 */
final class ExifOrientation {

  private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private ExifOrientation() {}

  /**
   * The orientation that a segment of a JPEG names, 1 to 8: 1 is upright, from 5 on the picture
   * lies on its side. 0 when the segment does not say.
   *
   * @param segment what follows its length
   */
  static int of(byte[] segment) {
    if (segment.length < HEAD.length + 8
        || !Arrays.equals(segment, 0, HEAD.length, HEAD, 0, HEAD.length)) {
      return 0;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, HEAD.length, segment.length - HEAD.length).slice();
    boolean isLittle = tiff.get(0) == 'I' && tiff.get(1) == 'I';
    if (!isLittle && !(tiff.get(0) == 'M' && tiff.get(1) == 'M')) {
      return 0;
    }
    tiff.order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 0;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry > tiff.limit() - ENTRY) {
        return 0;
      }
      if ((tiff.getShort(entry) & 0xffff) == TAG && tiff.getShort(entry + 2) == SHORT) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 0;
      }
    }
    return 0;
  }
}
