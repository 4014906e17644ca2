package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.output.Artifact;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "caf\u00e9",
        "\u2018quotes\u2019",
        "\ud83d\ude00 and more",
        "\ufeffmark",
        "a\ufeffb",
        "\u0000",
        "\u0080\u07ff\u0800\uffff"
      })
  void theCharactersAreThoseOfTheText(String text) {
    Artifact page = Artifact.ofText("index.html", text);

    assertThat(new String(FileText.characters(page))).isEqualTo(FileText.of(page));
  }

  @Test
  void theCharactersAreThoseOfTheTextWhereBytesAreNone() {
    Random random = new Random(7);
    byte[] starts = {0x41, (byte) 0x80, (byte) 0xbf, (byte) 0xc0, (byte) 0xc3, (byte) 0xe0};
    byte[] more = {(byte) 0xe2, (byte) 0xed, (byte) 0xef, (byte) 0xf0, (byte) 0xa0, (byte) 0xff};
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(6)];
      for (int b = 0; b < bytes.length; b++) {
        byte[] from = random.nextBoolean() ? starts : more;
        bytes[b] = from[random.nextInt(from.length)];
      }
      Artifact page = Artifact.ofBytes("index.html", bytes);

      assertThat(new String(FileText.characters(page)))
          .isEqualTo(new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", ""));
    }
  }
}
