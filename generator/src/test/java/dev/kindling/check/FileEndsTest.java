package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.BinaryFile;
import dev.kindling.output.Artifact;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileEndsTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void noticesAPictureThatBreaksOff(String sort) throws IOException {
    byte[] whole = BinaryFile.of("a." + sort, 1);

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
    byte[] whole = BinaryFile.of("a." + sort, 1);

    assertThat(isWhole("a." + sort, Arrays.copyOf(whole, whole.length + 40))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"a.jpg, png", "a.png, jpg", "a.jpg, gif"})
  void judgesAPictureByItsBytes(String name, String sort) throws IOException {
    byte[] whole = BinaryFile.of("a." + sort, 1);

    assertThat(isWhole(name, whole)).isTrue();
    assertThat(isWhole(name, Arrays.copyOf(whole, whole.length - 9))).isEqualTo(sort.equals("gif"));
  }

  @Test
  void noticesAFontOfAnotherLengthThanItSays() throws IOException {
    byte[] font = BinaryFile.of("a.woff2", 1);

    assertThat(isWhole("a.woff2", font)).isTrue();
    assertThat(isWhole("a.WOFF2", Arrays.copyOf(font, font.length - 1))).isFalse();
    assertThat(isWhole("a.woff", Arrays.copyOf(font, 5))).isFalse();
  }

  @Test
  void trustsWhatDoesNotSayWhereItEnds() {
    assertThat(isWhole("a.gif", new byte[3])).isTrue();
    assertThat(isWhole("a.bin", new byte[0])).isTrue();
  }

  private static boolean isWhole(String name, byte[] bytes) {
    return FileEnds.fault(Artifact.ofBytes(name, bytes)).isEmpty();
  }
}
