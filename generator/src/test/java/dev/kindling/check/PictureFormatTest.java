package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.BinaryFile;
import dev.kindling.output.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormatTest {

  @ParameterizedTest
  @CsvSource({
    "a.jpg, '    ftypheic', HEIC",
    "a.PNG, '    ftypmif1', HEIC",
    "a.webp, 'II*\0', TIFF",
    "a.jpeg, 'MM\0*', TIFF",
    "a.jpg, %PDF-1.7, PDF",
    "a.png, 8BPS, a Photoshop file",
    "a.jpg, '\0\0\0\f' , nothing",
    "a.gif, 'ÿ\n', JPEG XL"
  })
  void tellsWhatFewBrowsersShow(String name, String head, String format) {
    String bytes = head.replace("\\0", "\0").replace("\\n", "\n").replace("\\f", "\f");

    assertThat(fault(name, bytes.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(
            format.equals("nothing")
                ? Optional.empty()
                : Optional.of(
                    "this file is called `"
                        + name.substring(1).toLowerCase(Locale.ROOT)
                        + "`, but its bytes are "
                        + format
                        + ", which most browsers do not show"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void letsPicturesHaveEachOthersNames(String sort) throws IOException {
    for (String name : new String[] {"a.png", "a.jpg", "a.gif", "a.webp", "a.avif"}) {
      assertThat(fault(name, BinaryFile.of("a." + sort, 1))).isEmpty();
    }
  }

  @Test
  void leavesFilesAloneThatAreNotCalledAPicture() {
    byte[] heic = "    ftypheic".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(fault("a.heic", heic)).isEmpty();
    assertThat(fault("a.bin", heic)).isEmpty();
  }

  private static Optional<String> fault(String name, byte[] bytes) {
    return PictureFormat.fault(Artifact.ofBytes(name, bytes));
  }
}
