package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

  @Test
  void keepsBlocksAndInlineTags() {
    assertThat(
            Pages.html(
                "<div class=a data-x='1 \"2\"'>\n<br/>\n\nSome *text* <kbd>x</kbd>\n\n</div>\n"))
        .isEqualTo(
            """
            <div class="a" data-x="1 &quot;2&quot;">
            <br>
            <p>Some <em>text</em> <kbd>x</kbd></p>
            </div>
            """);
  }

  @Test
  void leavesCommentsOut() {
    assertThat(Pages.html("<!-- secret -->\n\nA<!-- secret -->b\n\n<p>c<!-- secret --></p>\n"))
        .doesNotContain("secret")
        .contains("<p>Ab</p>");
  }

  @Test
  void reportsCommentsThatReadersWouldSee() {
    assertThat(Pages.problems("A <!-- b -- c --> d")).containsExactly("bad-html 1:3+4");
    assertThat(Pages.problems("A\n\n<!-- b\n")).containsExactly("bad-html 3:1+6");
  }

  @Test
  void makesLinksAndIdsHoles() {
    MarkdownBody body =
        Pages.read("<p id=\"a\"><a class=\"x\" href=\"b.md#c\">d</a> <img src=e.png alt=f></p>\n")
            .value();

    assertThat(body.anchors()).containsExactly("a");
    assertThat(body.links())
        .extracting(link -> link.use() + " " + link.destination() + " " + link.location())
        .containsExactly(
            "LINK b.md#c content/page.md:1:30+6", "IMAGE e.png content/page.md:1:53+5");
    assertThat(Pages.print(body))
        .isEqualTo(
            "<p id=\"a\"><a class=\"x\" href=\"b.md#c\">d</a> <img src=\"e.png\" alt=\"f\"></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x></SCRIPT>",
        "a <script>alert(1)</script>",
        "<style>p{}</style>",
        "<iframe src=\"x\"></iframe>",
        "<object data=\"x\"></object>",
        "<embed src=\"x\">",
        "<base href=\"x\">",
        "<meta http-equiv=\"refresh\">",
        "<link rel=\"stylesheet\">",
        "<form><p>a</p></form>",
        "<svg></svg>",
        "<p onclick=\"x\">a</p>",
        "<p ONCLICK=x>a</p>",
        "<p style=\"x\">a</p>",
        "a <b onmouseover=x>c</b>",
        "<div\nonclick=x>a</div>",
      })
  void refusesWhatRunsOrLoads(String markdown) {
    assertThat(Pages.problems(markdown)).singleElement().asString().startsWith("unsafe-html ");
    assertThat(Pages.print(Pages.read(markdown).value()).toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("<script", "onclick", "style", "<iframe", "onmouseover", "<form");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "<div>|bad-html 1:1+5",
        "</div>|bad-html 1:1+6",
        "a <b>c|bad-html 1:3+3",
        "a </b>c|bad-html 1:3+4",
        "*a <b>c* d</b>|bad-html 1:4+3, bad-html 1:11+4",
        "<divv>a</divv>|bad-html 1:1+6",
        "<center>a</center>|bad-html 1:1+8",
        "<div a=\"b>|bad-html 1:1+10",
        "<p hreff=x>a</p>|bad-html 1:4+7",
        "<p class=a class=b>a</p>|bad-html 1:12+7",
        "<p>a < b</p>|bad-html 1:6+1",
        "<div/>|bad-html 1:1+6",
        "<p></br></p>|bad-html 1:4+5",
        "<p><div>a</div></p>|bad-html 1:4+5",
        "<ul><p>a</p></ul>|bad-html 1:5+3",
        "<li>a</li>|bad-html 1:1+4",
        "a <div>b</div>|bad-html 1:3+5",
        "<a href=x>a <a href=y>b</a></a>|bad-html 1:13+10",
        "[a <a href=x>b</a>](c)|bad-html 1:4+10",
        "<h1>a</h1>|heading-level 1:1+4",
        "<p id=\"a b\">c</p>|bad-id 1:8+3",
      })
  void reportsHtmlThatIsNotRight(String markdown, String problems) {
    assertThat(String.join(", ", Pages.problems(markdown))).isEqualTo(problems);
  }

  @Test
  void reportsABlockInsideATextElementOnce() {
    assertThat(Pages.problems("<p>\n\na\n\nb\n\n</p>\n")).containsExactly("bad-html 1:1+3");
  }

  @Test
  void allowsMarkdownInsideDetails() {
    assertThat(Pages.html("<details>\n<summary>A</summary>\n\nB\n\n</details>\n"))
        .isEqualTo("<details>\n<summary>A</summary>\n<p>B</p>\n</details>\n");
  }

  @Test
  void suggestsElementNames() {
    assertThat(Pages.read("<detials>a</detials>").diagnostics().get(0).help())
        .contains("did you mean `details`?");
  }

  @Test
  void hasExactPlacesInsideQuotes() {
    assertThat(Pages.problems("> <div>\n> <foo>a</foo>\n> </div>\n"))
        .containsExactly("bad-html 2:3+5");
  }
}
