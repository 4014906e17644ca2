package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "AUX",
        "Nul.txt",
        "com1",
        "LPT9.a.b",
        "a:b",
        "a?",
        "a\\b",
        "a.",
        "a ",
        "\t"
      })
  void refusesWhatWindowsRefuses(String name) {
    assertThat(PortableName.isRefused(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "con-text", "console", "com", "com10", "lptx", "a.con", "\u00fc", ".a"})
  void acceptsNamesThatOnlyLookLikeThem(String name) {
    assertThat(PortableName.isRefused(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"caf\u00e9", "cafe\u0301", "CAF\u00c9"})
  void foldsCaseAndComposition(String name) {
    assertThat(PortableName.fold(name)).isEqualTo("caf\u00e9");
  }
}
