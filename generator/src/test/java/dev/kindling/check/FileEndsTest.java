package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.output.Artifact;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileEndsTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void noticesAPictureThatBreaksOff(String sort) throws IOException {
    byte[] whole = picture(sort);

    assertThat(isWhole("a." + sort, whole)).isTrue();
    for (int length : new int[] {0, 1, whole.length / 2, whole.length - 9}) {
      assertThat(isWhole("a." + sort, Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void letsSomethingStandBehindAPicture(String sort) throws IOException {
    byte[] whole = picture(sort);

    assertThat(isWhole("a." + sort, Arrays.copyOf(whole, whole.length + 40))).isTrue();
  }

  @Test
  void noticesAFontOfAnotherLengthThanItSays() {
    byte[] font = ByteBuffer.allocate(48).putInt(0x774F4632).putInt(0).putInt(48).array();

    assertThat(isWhole("a.woff2", font)).isTrue();
    assertThat(isWhole("a.WOFF2", Arrays.copyOf(font, 47))).isFalse();
    assertThat(isWhole("a.woff", Arrays.copyOf(font, 5))).isFalse();
  }

  @Test
  void trustsWhatDoesNotSayWhereItEnds() {
    assertThat(isWhole("a.gif", new byte[3])).isTrue();
    assertThat(isWhole("a.bin", new byte[0])).isTrue();
  }

  private static boolean isWhole(String name, byte[] bytes) {
    return FileEnds.fault(Artifact.ofBytes(name, bytes), bytes.length).isEmpty();
  }

  private static byte[] picture(String sort) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB), sort, out);
    return out.toByteArray();
  }
}
