package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that make Markdown parsers slow or overflow their stack: they end as a page or a problem.
 */
class LimitsTest {

  private static final int SIZE = 100_000;

  static Stream<String> units() {
    return Stream.of(
        "![[]",
        "[a](",
        "[",
        "[a](b) ",
        "[a][b] ",
        "a``",
        "`a` ",
        "a <![CDATA[",
        "a <? ",
        "a <!--",
        "<a b=\"",
        "<b> ",
        "</b> ",
        "&amp;",
        "\\*",
        "*a ",
        "_",
        "*a_ ",
        "> ",
        "- ",
        "a\n",
        "- a\n",
        "a  \n",
        "[a](<b",
        "'a \"",
        "<div>\n\n",
        "</div>\n\n",
        "[^a] ",
        "[@a;@b",
        "| x | y |\n",
        "|a|\n|-|\n",
        "[^1]: a[^1]\n\n",
        "<x>",
        "\0",
        "&#0;");
  }

  @ParameterizedTest
  @MethodSource("units")
  @Timeout(60)
  void everyRepetitionEnds(String unit) {
    assertEnds(unit.repeat(SIZE / unit.length()));
    assertEnds(broken(unit.repeat(SIZE / unit.length())));
  }

  static Stream<String> shapes() {
    StringBuilder ticks = new StringBuilder();
    StringBuilder references = new StringBuilder();
    StringBuilder lists = new StringBuilder();
    for (int i = 1; i < 400; i++) {
      ticks.append("`".repeat(i)).append('a');
      lists.append("  ".repeat(i)).append("- a\n");
    }
    for (int i = 0; i < 8000; i++) {
      references.append("[r").append(i).append("]: /u\n");
    }
    return Stream.of(
        broken(ticks.toString()),
        references.toString(),
        lists.toString(),
        "*".repeat(9000) + "a" + "*".repeat(9000),
        broken("*a **b ".repeat(5000) + "b** a* ".repeat(5000)),
        "a <!-- " + broken("x ".repeat(50_000)) + "-->",
        "[a](b \"" + broken("\\\"".repeat(40_000)) + "\")",
        "|a".repeat(9000) + "\n" + "|-".repeat(9000) + "\n" + "|a\n".repeat(30_000));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  @Timeout(60)
  void everyShapeEnds(String text) {
    assertEnds(text);
  }

  @Test
  void refusesWhatIsTooLongTooDeepOrTooMuch() {
    assertThat(codes("a".repeat(20_001))).containsExactly(Code.MARKDOWN_TOO_SLOW);
    assertThat(codes("a b\n".repeat(250_001))).containsExactly(Code.MARKDOWN_TOO_SLOW);
    assertThat(codes("text\n\n" + "> ".repeat(101) + "a")).containsExactly(Code.MARKDOWN_TOO_DEEP);
    assertThat(codes(broken("[a](b) ".repeat(15_000)))).containsExactly(Code.MARKDOWN_TOO_SLOW);
  }

  @Test
  @Timeout(60)
  void refusesWhatTheLibraryPutsTogetherFromTooManyPieces() {
    assertThat(Pages.problems("a\n\n" + "    a\n\n".repeat(50_000)))
        .containsExactly("markdown-too-slow 3:1+5");
    assertThat(Pages.problems("> ```\n" + ">\n> a\n".repeat(25_000)))
        .containsExactly("markdown-too-slow 1:1+5");
    assertThat(codes(("www.".repeat(4000) + "\n\n").repeat(8)))
        .containsExactly(Code.MARKDOWN_TOO_SLOW);
  }

  @Test
  @Timeout(60)
  void allowsTensOfThousandsOfShortParts() {
    assertThat(codes("- [words](of.md) an item\n".repeat(30_000))).isEmpty();
    assertThat(codes("1. words\n2. more words\n".repeat(18_000))).isEmpty();
    assertThat(codes("- words\n  - *words*\n\n".repeat(18_000))).isEmpty();
    assertThat(codes("> words\n\n".repeat(37_000))).isEmpty();
    assertThat(codes(("words ".repeat(40) + "\n\n").repeat(4_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n",
        "1. a\n",
        "- a\n* a\n",
        "a\n\n",
        "[\n\n",
        "a</b>\n\n",
        "[a](b\n\n",
        "a&amp;\n\n"
      })
  void refusesMoreShortPartsThanCanBeReadInTime(String part) {
    List<Diagnostic> problems = Pages.read(part.repeat(960_000 / part.length())).diagnostics();

    assertThat(problems).extracting(Diagnostic::code).containsExactly(Code.MARKDOWN_TOO_SLOW);
    assertThat(problems.get(0).help()).contains("split it into several pages");
  }

  @Test
  @Timeout(60)
  void findsUnusedNotesAndForgottenTagsInALongText() {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 15_000; i++) {
      notes.append("[^a").append(i).append("]\n\n[^a").append(i).append("]: x\n\n");
    }
    String unused = "[^b]: x\n\n".repeat(15_000);

    assertThat(codes(notes + unused)).hasSize(15_000).containsOnly(Code.UNUSED_FOOTNOTE);
    assertThat(codes("<script>\n\n".repeat(50_000))).containsOnly(Code.UNSAFE_HTML);
  }

  @Test
  void pointsAtTheLine() {
    assertThat(Pages.problems("text\n\n" + "> ".repeat(101) + "a"))
        .containsExactly("markdown-too-deep 3:1+203");
  }

  @Test
  @Timeout(60)
  void allowsLongPages() {
    String row = "| some words | **bold** | words again | [l](m.md) | 5 |\n";
    String table = "|a|b|c|d|e|\n|-|-|-|-|-|\n" + row.repeat(40_000 / row.length());
    StringBuilder glossary = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      glossary.append("[term ").append(i).append("]: terms.md#t").append(i).append('\n');
    }
    String prose =
        "Plain words in a line, and *more* of [them](a.md), it's said.\n".repeat(10) + "\n";

    assertThat(codes(table)).isEmpty();
    assertThat(codes(("A few words&nbsp;here\n".repeat(10) + "\n").repeat(300))).isEmpty();
    assertThat(codes(glossary.toString())).containsOnly(Code.IDLE_DEFINITION);
    assertThat(codes(prose.repeat(1_000_000 / prose.length()))).isEmpty();
  }

  private static String broken(String text) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); at += 10_000) {
      lines.add(text.substring(at, Math.min(text.length(), at + 10_000)));
    }
    return String.join("\n", lines);
  }

  private static void assertEnds(String text) {
    Checked<MarkdownBody> page = Pages.onDeepStack(text);
    boolean hasAnswer = !page.value().fragments().isEmpty() || !page.diagnostics().isEmpty();
    assertThat(hasAnswer).isTrue();
  }

  private static List<Code> codes(String text) {
    return Pages.onDeepStack(text).diagnostics().stream().map(Diagnostic::code).toList();
  }
}
