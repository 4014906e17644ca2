package dev.kindling.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the size of a picture made of pixels from its head: PNG, GIF, JPEG and WebP. Which of them
 * it is, its first bytes say, as they do for a browser.
 *
 * <p>The JDK's own readers know no WebP, and to ask them for two numbers takes longer than to read
 * the pages of a small site.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#11IHDR">PNG, the header chunk</a>
 * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF 89a, section 18</a>
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">JPEG, section B.2.2</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649">WebP, RFC 9649, sections 2.5 to 2.7 and
 *     3.4</a>
 */
final class RasterHeader {

  /** As many bytes as the longest head of fixed length has: that of a WebP file. */
  private static final int HEAD = 30;

  private static final String PNG = "\u0089PNG\r\n\u001a\n";
  private static final String JPEG = "\u00ff\u00d8\u00ff";

  private static final int APP1 = 0xe1;

  /** From this orientation on, what was saved as its width is shown as its height. */
  private static final int ON_ITS_SIDE = 5;

  private RasterHeader() {}

  /**
   * The size that a picture says it has.
   *
   * @param in the bytes of the picture from its first one; read as far as needed
   * @return nothing for another sort of file, a damaged one, or one that says it is empty
   */
  static Optional<ImageSize> read(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(HEAD);
    byte[] start = bytes.readNBytes(HEAD);
    if (has(start, 0, JPEG)) {
      bytes.reset();
      return jpeg(new DataInputStream(bytes));
    }
    ByteBuffer head = ByteBuffer.wrap(Arrays.copyOf(start, HEAD));
    if (has(start, 0, PNG) && has(start, 12, "IHDR") && start.length >= 24) {
      return size(head.getInt(16), head.getInt(20));
    }
    head.order(ByteOrder.LITTLE_ENDIAN);
    if ((has(start, 0, "GIF87a") || has(start, 0, "GIF89a")) && start.length >= 10) {
      return size(head.getShort(6) & 0xffff, head.getShort(8) & 0xffff);
    }
    return has(start, 0, "RIFF") && has(start, 8, "WEBP") ? webp(start, head) : Optional.empty();
  }

  private static Optional<ImageSize> webp(byte[] start, ByteBuffer head) {
    if (has(start, 12, "VP8X") && start.length == HEAD) {
      return size((head.getInt(24) & 0xffffff) + 1, (head.getInt(26) >>> 8) + 1);
    }
    if (has(start, 12, "VP8L") && start.length >= 25 && start[20] == 0x2f) {
      int bits = head.getInt(21);
      return size((bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1);
    }
    boolean isLossy =
        has(start, 12, "VP8 ") && has(start, 23, "\u009d\u0001*") && start.length == HEAD;
    return isLossy
        ? size(head.getShort(26) & 0x3fff, head.getShort(28) & 0x3fff)
        : Optional.empty();
  }

  /**
   * Goes from segment to segment, up to the one that begins a frame. Browsers turn a picture as its
   * camera was held, so the size is that of the turned one.
   */
  private static Optional<ImageSize> jpeg(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    boolean hasOrientation = false;
    boolean isOnItsSide = false;
    while (in.readUnsignedByte() == 0xff) {
      int marker = in.readUnsignedByte();
      while (marker == 0xff) {
        marker = in.readUnsignedByte();
      }
      int length = Math.max(0, in.readUnsignedShort() - 2);
      if (isFrame(marker)) {
        in.readUnsignedByte();
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        return isOnItsSide ? size(height, width) : size(width, height);
      }
      if (marker == APP1 && !hasOrientation) {
        byte[] segment = in.readNBytes(length);
        int orientation = ExifOrientation.of(segment);
        hasOrientation = orientation > 0;
        isOnItsSide = orientation >= ON_ITS_SIDE;
      } else {
        in.skipNBytes(length);
      }
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15; three markers among them mean something else. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static boolean has(byte[] bytes, int at, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= at + wanted.length
        && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static Optional<ImageSize> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }
}
