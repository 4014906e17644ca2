package dev.kindling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

  private static List<String> in(String text, boolean areFields) {
    SourceFile file = new SourceFile(new SourcePath("content/a.md"), text);
    return InvisibleCharacters.in(file, 0, text.length(), areFields).stream()
        .map(problem -> problem.message().replaceAll(".* \\(|\\)", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zero\u200bwidth",
        "a\ufeffb",
        "user\u202etxt.exe",
        "call \u200e0300",
        "\u202a0300 123\u202c",
        "a \u00adb",
        "[a](b\u00adc.md)",
        "https://a.example/b\u00adc",
        "a\u200db",
        "a\u200cb",
        "\u3164",
        "a\u2028b",
        "a\ufffcb",
        "a\udb40\udc41b"
      })
  void areToldInText(String text) {
    assertThat(in(text, false)).hasSizeGreaterThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Donau\u00addampf\u00adschiff",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
        "\u0915\u094d\u200c\u0937",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\u2764\ufe0f\u200d\ud83d\udd25",
        "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb",
        "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f",
        "\u0e01\u0e32\u200b\u0e23",
        "\u6f22\u200b\u5b57",
        "\u05e9\u05dc\u05d5\u05dd (C++)\u200f.",
        "\u2068\u0627\u0644\u2069 and",
        "\u05e9\u05dc\u05d5\u05dd\n\n## `f()`\u200e",
        "a\u00a0b\u2009c\u2011d",
        "10\u206020"
      })
  void areNotToldWhereTheyBelong(String text) {
    assertThat(in(text, false)).isEmpty();
  }

  @Test
  void areToldInFieldsUnlessTheReaderOfYamlTellsThem() {
    assertThat(in("title: Donau\u00addampf", true)).containsExactly("U+00AD");
    assertThat(in("tags: [Family\u200b]", true)).containsExactly("U+200B");
    assertThat(in("line: a\u2028b\ufeff", true)).isEmpty();
  }

  @Test
  void areToldFiveTimesAndCounted() {
    SourceFile file = new SourceFile(new SourcePath("a.md"), "a\u200bb ".repeat(8));
    List<Diagnostic> told = InvisibleCharacters.in(file, 0, file.text().length(), false);

    assertThat(told).hasSize(5);
    assertThat(told.get(4).message())
        .isEqualTo(
            "an invisible character stands here: zero width space (U+200B), and 3 more below");
    assertThat(told.get(4).help()).contains("delete it; write `&#x200B;` if it is meant");
  }
}
