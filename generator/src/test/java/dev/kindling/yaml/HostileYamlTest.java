package dev.kindling.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileYamlTest {

  private static String problems(String text) {
    return ProblemLines.of(
        YamlReader.readMapping(new SourceFile(new SourcePath("x.yml"), text)).diagnostics());
  }

  @Test
  void refusesABillionLaughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(problems(text.toString()).lines())
        .hasSize(30 + 2 * 29)
        .allMatch(line -> line.startsWith("yaml-refused"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void refusesDeepNesting(String opening) {
    assertThat(problems("a:\n  " + opening.repeat(20_000) + "\n"))
        .startsWith("yaml-refused 2:")
        .endsWith(" values are nested more than 40 deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\0", "\\a", "\\e", "\\r", "\\N", "\\L", "\\x7F", "\\uFFFE", "\\uD800"})
  void refusesEscapesForCharactersThatNoPageCanShow(String escape) {
    assertThat(problems("a: \"x" + escape + "\"\n"))
        .startsWith("yaml-refused 1:4+" + (escape.length() + 3) + " an escape in this text makes")
        .doesNotContain("\n");
    assertThat(problems("\"x" + escape + "\": a\n")).startsWith("yaml-refused 1:1+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\t", "\\n", "\\\\0", "\\u00e9", "\\U0001F600", "\\_"})
  void readsOtherEscapes(String escape) {
    assertThat(problems("a: \"x" + escape + "\"\n")).isEmpty();
  }

  @Test
  void refusesDeepNestingByIndentation() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    assertThat(problems(text.toString()))
        .isEqualTo("yaml-refused 41:41+0 values are nested more than 40 deep");
  }

  @Test
  void readsNestingThatIsJustAllowed() {
    assertThat(problems("a: " + "[".repeat(39) + "]".repeat(39) + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"80000000", "fffFFFff", "7fffffff", "00110000"})
  void refusesEscapesWithNumbersThatNoCharacterHas(String number) {
    String text = "a: 1\nb: \"\ud83d\ude00 \\U" + number + " x\"\nc: 2\n";

    assertThat(problems(text))
        .startsWith("yaml-syntax 2:8+10 no character has the number of `\\U" + number + "`")
        .doesNotContain("\n");
  }

  @Test
  void refusesTextThatIsTooLong() {
    assertThat(problems("a: " + "x".repeat(YamlReader.LONGEST)))
        .isEqualTo("yaml-refused 1:1+0 this YAML is longer than 1000000 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {b: 😀, c: d}\n",
        "a: b\n",
        "- *a\n",
        "? a\n",
        "x ",
        "\"",
        "'",
        "[a, b]",
        "|\n",
        "# x\n",
        "\n",
        "- !x &y z\n",
        "[a, ",
        "x\n",
        ": ",
        "-"
      })
  void answersLongTextsInShortTime(String piece) {
    int times = 100_000 / piece.length();
    assertThatCode(() -> problems("a:\n" + piece.repeat(times))).doesNotThrowAnyException();
    assertThatCode(() -> problems("a: [" + piece.repeat(times))).doesNotThrowAnyException();
    assertThatCode(() -> problems(piece.repeat(times))).doesNotThrowAnyException();
  }

  @Test
  void endsWithAnAnswerForAnyCharacters() {
    String signs = "ab: -?[]{},#&*!|>'\"%@`\n\n  \t~😀\\/.=<0";
    int[] points = signs.codePoints().toArray();
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      assertThatCode(() -> problems(text.toString()))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }
}
