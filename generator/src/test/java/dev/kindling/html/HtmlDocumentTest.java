package dev.kindling.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocumentTest {

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</",
          "/>",
          "<!--",
          "-->",
          "<!",
          "<!doctype html>",
          "<?",
          "\"",
          "'",
          "=",
          " ",
          "\n",
          "&",
          "&amp;",
          "&#x",
          "&#0;",
          ";",
          "a",
          "div",
          "p",
          "<p>",
          "</p>",
          "<div ",
          "</div>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<svg>",
          "</svg>",
          "<path/>",
          "<table><tr><td>",
          "</table>",
          "<script>",
          "</script",
          "<style>",
          "</style>",
          "<textarea>",
          "</textarea>",
          "<title>",
          "id=a",
          "class=\"x y\"",
          "href='#'",
          "\u0000",
          "é",
          "😀",
          "\uD800",
          "<ul><li>",
          "</ul>");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsAnySoupAndKnowsWhereEverythingStands(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder soup = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        soup.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String html = soup.toString();
      HtmlDocument read = HtmlDocument.read(html);

      assertThat(read.elements())
          .as(html)
          .allMatch(e -> html.startsWith("<", e.start()) && e.end() <= html.length())
          .allMatch(e -> read.elements().get(e.index()) == e)
          .allMatch(e -> html.regionMatches(true, e.start() + 1, e.name(), 0, e.name().length()));
      assertThat(read.faults())
          .as(html)
          .allMatch(f -> 0 <= f.start() && f.start() <= f.end() && f.end() <= html.length());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void resolvesReferencesAsAnotherReaderDoes(long seed) {
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "&",
            "amp",
            ";",
            "#",
            "x41",
            "65",
            "copy",
            "nbsp",
            "lt",
            "notin",
            "é",
            " ",
            "&lt;",
            "&hellip;",
            "&NotEqualTilde;",
            "&#x1F600;",
            "=");
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      HtmlDocument read = HtmlDocument.read("<p title=\"" + text + "\">" + text + "</p>");
      boolean isCertain =
          read.faults().stream().noneMatch(fault -> fault.sort() == HtmlFault.Sort.REFERENCE);
      if (isCertain) {
        assertThat(read.elements().get(0).text())
            .as(text.toString())
            .isEqualTo(Parser.unescapeEntities(text.toString(), false));
        assertThat(read.elements().get(0).value("title"))
            .as(text.toString())
            .isEqualTo(Parser.unescapeEntities(text.toString(), true));
      }
    }
  }

  @Test
  void namesEveryCharacterOfTheStandard() {
    List<String> names = NamedReferences.HTML.names();

    assertThat(names).hasSize(2125);
    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(NamedReferences.HTML.characters(name))
                    .contains(Parser.unescapeEntities("&" + name + ";", true)));
  }

  @Test
  void keepsScriptsAsTheyAre() {
    HtmlDocument read = HtmlDocument.read("<script>a < b && \"</p>\" </SCRIPT ><p>&lt;</p>");

    assertThat(read.faults()).isEmpty();
    assertThat(read.elements().get(0).text()).isEqualTo("a < b && \"</p>\" ");
    assertThat(read.elements().get(1).text()).isEqualTo("<");
  }

  @Test
  void drawingsCloseThemselves() {
    HtmlDocument read =
        HtmlDocument.read("<svg viewBox='0'><g><path d=x /></g><title>T</title></svg>");

    assertThat(read.faults()).isEmpty();
    assertThat(read.elements()).hasToString("[<svg>@0, <g>@17, <path>@20, <title>@36]");
    assertThat(read.elements().get(0).value("viewbox")).isEqualTo("0");
  }

  @Test
  void anEmptyPageHasNothing() {
    HtmlDocument nothing = HtmlDocument.read("");

    assertThat(nothing.hasDoctype()).isFalse();
    assertThat(nothing.elements()).isEmpty();
    assertThat(nothing.faults()).isEmpty();
  }

  @Test
  void tooDeepAPageIsOneFault() {
    assertThat(HtmlDocument.read("<div>".repeat(100_000)).faults())
        .extracting(HtmlFault::message)
        .containsExactly("elements are nested more than 400 deep");
  }

  @Test
  void findsWhatElementsCallEachOtherBy() {
    HtmlDocument read =
        HtmlDocument.read(
            "<label for=b>One</label><p id=a>First</p><i id=a></i><input id=b><label"
                + " for=b>Two</label>");

    assertThat(read.named().ids()).containsExactlyInAnyOrder("a", "b");
    assertThat(read.named().byId("a").orElseThrow().text()).isEqualTo("First");
    assertThat(read.named().byId("c")).isEmpty();
    assertThat(read.named().labels("b")).extracting(Element::text).containsExactly("One", "Two");
    assertThat(read.named().labels("a")).isEmpty();
  }
}
