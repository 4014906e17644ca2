package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"word\"|“word”",
        "\"*word*\"|“<em>word</em>”",
        "*\"word\"*|<em>“word”</em>",
        "\"`code`\"|“<code>code</code>”",
        "\"[word](a.md)\"|“<a href=\"a.md\">word</a>”",
        "'word'|‘word’",
        "\"'Yes,' she said.\"|“‘Yes,’ she said.”",
        "She said, \"I was--\"|She said, “I was–”",
        "don't|don’t",
        "the '90s|the ’90s",
        "'tis late|’tis late",
        "'em|’em",
        "rock 'n' roll|rock ’n’ roll",
        "the dogs' bowls|the dogs’ bowls",
        "(\"word\")|(“word”)",
        "one--two|one–two",
        "one -- two|one – two",
        "one---two|one—two",
        "one----two|one----two",
        // helm/helm-www#601
        "with --dry-run first|with --dry-run first",
        "--help|--help",
        "[--help] (--all)|[--help] (--all)",
        // statamic/ideas#629
        "l'\"esprit\" there|l’“esprit” there",
        "\"the dogs'\" bowls|“the dogs’” bowls",
        "one-two|one-two",
        "a --> b|a --&gt; b",
        "wait...|wait…",
        "wait....|wait....",
        "and/or \"x\"/\"y\"|and/or “x”/“y”",
        "\"a\"--\"b\"|“a”–“b”",
        "a&nbsp;\"b\"|a\u00a0“b”",
        "\"&Auml;x\"|“Äx”",
        "\\\"straight\\\"|&quot;straight&quot;",
        "it\\'s|it's",
        "a \\-- b|a -- b",
        "`\"a\" -- 'b'...`|<code>&quot;a&quot; -- 'b'...</code>",
        "<https://a.b/--'>|<a href=\"https://a.b/--'\">https://a.b/--'</a>",
      })
  void setsQuotesDashesAndEllipses(String markdown, String html) {
    assertThat(Pages.html(markdown)).isEqualTo("<p>" + html + "</p>\n");
  }

  @Test
  void doesNotCarryAQuoteFromOneBlockIntoTheNext() {
    assertThat(Pages.html("an open \"\n\n\"word\"")).contains("<p>“word”</p>");
  }

  @Test
  void leavesHtmlAndCodeBlocksAlone() {
    assertThat(Pages.html("<div title=\"it's\">\nit's\n</div>\n\n    it's -- so\n"))
        .contains("title=\"it's\"")
        .contains("\nit's\n")
        .contains("<code>it's -- so\n");
  }

  @Test
  void appliesToCaptionsTextAlternativesAndOutline() {
    MarkdownBody body = Pages.read("## It's\n\n![It's](a.png \"It's\")").value();

    assertThat(body.outline().get(0).text()).isEqualTo("It’s");
    assertThat(Pages.print(body))
        .contains("alt=\"It’s\"")
        .contains("<figcaption>It’s</figcaption>");
  }
}
