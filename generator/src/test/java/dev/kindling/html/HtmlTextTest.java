package dev.kindling.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @Test
  void escapesWhatMeansSomethingInHtml() {
    assertThat(HtmlText.escape("a < b && \"c\" > 'd'\u0000"))
        .isEqualTo("a &lt; b &amp;&amp; &quot;c&quot; &gt; 'd'\ufffd");
  }

  /** As mkiser/WTFJHT#943 and hexojs/hexo-generator-feed#35. */
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\u0007,\ufffd",
        "\u001b[31m,\ufffd[31m",
        "a\u0085b,a\ufffdb",
        "\ufdd0\ufffe,\ufffd\ufffd",
        "\ud83f\udffe,\ufffd",
        "a\ud83d,a\ufffd",
        "\udc00b,\ufffdb",
        "\ud83d\ude00\u00a0é,\ud83d\ude00\u00a0é",
      })
  void writesNoCharacterThatAPageCannotHold(String text, String written) {
    assertThat(HtmlText.escape(text)).isEqualTo(written).isEqualTo(PageCharacters.mended(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "&amp;", "<b>'x'</b>", "\"><script>", "'><i>", "&#39;", "a&b"})
  void fitsIntoTextAndIntoAttributesWithAnyQuotes(String text) {
    StringBuilder any = new StringBuilder();
    HtmlText.appendWithinAnyQuotes(any, text);
    String page = "<p a=\"%s\" b='%s'>%s</p>".formatted(HtmlText.escape(text), any, any);

    Element ours = HtmlDocument.read(page).elements().get(0);
    org.jsoup.nodes.Element theirs = Jsoup.parse(page).expectFirst("p");

    assertThat(ours.value("a")).isEqualTo(text).isEqualTo(theirs.attr("a"));
    assertThat(ours.value("b")).isEqualTo(text).isEqualTo(theirs.attr("b"));
    assertThat(ours.text()).isEqualTo(text).isEqualTo(theirs.wholeText());
    assertThat(HtmlText.read(HtmlText.escape(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {
        "a <i title=\">\">b</i> c,a b c",
        "<!-- > -->a<!-- -->,a",
        "a &lt; b &eacute;&#x41; < c,a < b éA < c",
        "R&D &unknown; a&b=c,R&D &unknown; a&b=c",
      })
  void readsTextBetweenTags(String html, String text) {
    assertThat(HtmlText.read(html)).isEqualTo(text).isEqualTo(Jsoup.parse(html).wholeText());
  }
}
