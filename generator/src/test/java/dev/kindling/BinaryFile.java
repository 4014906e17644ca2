package dev.kindling;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** Whole files that are not text, for tests that break them. */
public final class BinaryFile {

  private static final int FONT_LENGTH = 96;

  private BinaryFile() {}

  /**
   * A file as its name says: a picture, a font, or any bytes.
   *
   * @param seed files of one name and different seeds differ, and those that are not pictures have
   *     the same length
   */
  public static byte[] of(String name, int seed) throws IOException {
    String sort = name.substring(name.lastIndexOf('.') + 1);
    return switch (sort) {
      case "png", "jpg", "gif" -> picture(sort, seed);
      case "woff", "woff2" -> {
        byte[] font = bytes(seed);
        ByteBuffer.wrap(font).putInt(0x774F4632).putInt(0).putInt(FONT_LENGTH);
        yield font;
      }
      default -> bytes(seed);
    };
  }

  private static byte[] bytes(int seed) {
    byte[] bytes = new byte[FONT_LENGTH];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (seed + 7 * i);
    }
    return bytes;
  }

  private static byte[] picture(String sort, int seed) throws IOException {
    BufferedImage image = new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB);
    image.setRGB(4, 3, 0x010203 * (seed + 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, sort, out);
    return out.toByteArray();
  }
}
