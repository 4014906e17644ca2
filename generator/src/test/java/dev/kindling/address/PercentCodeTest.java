package dev.kindling.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      textBlock =
          """
          https://e.example/?a=1&b=%20#c  ¦ https://e.example/?a=1&b=%20#c
          https://e.example/a b           ¦ https://e.example/a%20b
          https://e.example/"<>\\^`{|}    ¦ https://e.example/%22%3C%3E%5C%5E%60%7B%7C%7D
          https://e.example/ü?q=日        ¦ https://e.example/ü?q=日
          mailto:a@e.example?subject=A b  ¦ mailto:a@e.example?subject=A%20b
          """)
  void mendsOnlyWhatNoAddressMayHave(String written, String mended) {
    assertThat(PercentCode.mend(written)).isEqualTo(mended);
  }

  @Test
  void mendsControlCharacters() {
    assertThat(PercentCode.mend("https://e.example/\u0007\n\u007f"))
        .isEqualTo("https://e.example/%07%0A%7F");
  }
}
