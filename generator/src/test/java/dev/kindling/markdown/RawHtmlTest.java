package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Link;
import dev.kindling.html.BrowserTree;
import dev.kindling.html.TagSoup;
import dev.kindling.source.Location;
import java.util.Random;
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
    assertThat(Pages.problems("A <!-- b -- c --> d")).containsExactly("html-syntax 1:3+4");
    assertThat(Pages.problems("A\n\n<!-- b\n")).containsExactly("html-syntax 3:1+6");
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
        "<div>|html-nesting 1:1+5",
        "</div>|html-nesting 1:1+6",
        "a <b>c|html-nesting 1:3+3",
        "a </b>c|html-nesting 1:3+4",
        "*a <b>c* d</b>|html-nesting 1:4+3, html-nesting 1:11+4",
        "<divv>a</divv>|html-syntax 1:1+6",
        "<center>a</center>|html-syntax 1:1+8",
        "<div a=\"b>|html-syntax 1:1+10",
        "<p hreff=x>a</p>|html-syntax 1:4+7",
        "<p class=a class=b>a</p>|attribute-twice 1:12+7",
        "<p>a < b</p>|html-syntax 1:6+1",
        "<div/>|html-syntax 1:1+6",
        "<div @a=b>c</div>|html-syntax 1:1+5, html-nesting 1:12+6",
        "<div a='b'c='d'>|html-syntax 1:1+10",
        "<p>a<b<i>|html-syntax 1:5+2, html-nesting 1:7+3",
        "<p>a</p b>|html-syntax 1:5+4",
        "<p>a</p/>|html-syntax 1:5+3",
        "<p><!--> b --></p>|html-syntax 1:4+5",
        "<p><!-- a --!> b --></p>|html-syntax 1:11+4",
        "<p>a</ p></p>|html-syntax 1:5+5",
        "<p><?b?></p>|html-syntax 1:4+5",
        "<p></br></p>|html-syntax 1:4+5",
        "<p><div>a</div></p>|html-nesting 1:4+5",
        "<ul><p>a</p></ul>|html-nesting 1:5+3",
        "<li>a</li>|html-nesting 1:1+4",
        "a <div>b</div>|html-nesting 1:3+5",
        "<a href=x>a <a href=y>b</a></a>|html-nesting 1:13+10",
        "[a <a href=x>b</a>](c)|html-nesting 1:4+10",
        "<h1>a</h1>|heading-level 1:1+4",
        "<p id=\"a b\">c</p>|bad-id 1:8+3",
        "<math><mi>x</mi><mo>&lt;</mo><mspace/></math>|unsafe-html 1:1+6",
        "a <math><mi>x</mi></math> <mi>b</mi>|unsafe-html 1:3+6, html-syntax 1:27+4",
        "<svg><linearGradient id=a /></svg>|unsafe-html 1:1+5",
      })
  void reportsHtmlThatIsNotRight(String markdown, String problems) {
    assertThat(String.join(", ", Pages.problems(markdown))).isEqualTo(problems);
  }

  @Test
  void tellsOnceOfLooksWithAllTheirLines() {
    assertThat(Pages.read("<p style=a>b</p>\n\n<p style=b>c</p>\n").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "`style` is not allowed in a page's text, and stands in 1 more tag, on line 3");
    assertThat(
            Pages.read("<div align=left>\n<p align=left>a</p>\n<p align=right>b</p>\n</div>\n")
                .diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "`<div>` has no attribute `align`, and stands in 2 more tags, on lines 2 and 3");
    assertThat(
            Pages.read("<div markdown>\na\n</div>\n\nA <b x>word</b>, <b v-if>a</b>.\n")
                .diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "`<div>` has no attribute `markdown`",
            "`<b>` has no attribute `x`",
            "`<b>` has no attribute `v-if`");
    assertThat(Pages.problems("<p alt=a>b</p>\n\n<p alt=b>c</p>\n"))
        .containsExactly("html-syntax 1:4+5", "html-syntax 3:4+5");
  }

  @Test
  void readsAnAddressThatLooksLikeACharacter() {
    assertThat(Pages.problems("<a href=\"https://a.example/?b&space;c\">d</a>")).isEmpty();
    assertThat(Pages.read("<a href=\"https://a.example/?b&space;c\">d</a>").value().links().get(0))
        .extracting(Link::destination)
        .isEqualTo("https://a.example/?b&space;c");
  }

  /** End tags that HTML lets authors leave out (section 13.1.2.4) are written for them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ul><li>a<li>b</ul>|<ul><li>a</li><li>b</li></ul>",
        "<ul><li>a<ul><li>b</ul><li>c</ul>|<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
        "<dl><dt>a<dd>b<dt>c<dd>d</dl>|<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>",
        "<div><p>a<p>b</div>|<div><p>a</p><p>b</p></div>",
        "<p>a<p>b|<p>a</p><p>b</p>",
        "<table><tr><th>a<td><p>b<tr><td>c<td>d</table>|<table><tr><th>a</th><td><p>b</p></td></tr>"
            + "<tr><td>c</td><td>d</td></tr></table>",
      })
  void closesWhatMayBeLeftOpen(String markdown, String html) {
    assertThat(Pages.problems(markdown)).isEmpty();
    assertThat(Pages.html(markdown).replace("\n", "")).isEqualTo(html);
  }

  @Test
  void reportsWhatMayNotBeLeftOpen() {
    assertThat(Pages.problems("<div><ins><p>a</ins></div>")).containsExactly("html-nesting 1:11+3");
    assertThat(Pages.problems("<p>a<div>b</div></p>")).containsExactly("html-nesting 1:5+5");
    assertThat(Pages.problems("a <p> b <p> c"))
        .containsExactly("html-nesting 1:3+3", "html-nesting 1:9+3");
  }

  @Test
  void reportsABlockInsideATextElementOnce() {
    assertThat(Pages.problems("<p>\n\na\n\nb\n\n</p>\n")).containsExactly("html-nesting 1:1+3");
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
  void readsCharactersByTheirNames() {
    assertThat(Pages.html("<p title='a&quot;&eacute;&#x41;'>&lt;&hellip; R&D, a&b=c</p>\n"))
        .isEqualTo("<p title=\"a&quot;éA\">&lt;… R&amp;D, a&amp;b=c</p>\n");
  }

  @Test
  void hasExactPlacesInsideQuotes() {
    assertThat(Pages.problems("> <div>\n> <foo>a</foo>\n> </div>\n"))
        .containsExactly("html-syntax 2:3+5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<table>text</table> ! 1:8+4 text cannot stand right inside `<table>`",
        "<ul>text</ul> ! 1:5+4 text cannot stand right inside `<ul>`",
        "<div><dt>a</dt></div> ! 1:6+4 `<dt>` must stand in a `<dl>`",
        "<dl><dd>a</dd></dl> ! 1:5+4 `<dd>` has no `<dt>` before it",
        "<dl><dt>a</dt></dl> ! 1:1+4 `<dl>` has no `<dd>`",
        "<details>a</details> ! 1:1+9 `<details>` has no `<summary>`",
        "<details><p>a</p><summary>b</summary></details> ! 1:18+9 `<summary>` must be the first"
            + " thing in `<details>`",
        "<figure><figcaption>a</figcaption><figcaption>b</figcaption></figure> ! 1:35+12 `<figure>`"
            + " has a second `<figcaption>`",
        "<table><tr><td>a</td></tr><thead></thead></table> ! 1:27+7 `<thead>` must stand before"
            + " the `<tr>` of its table",
        "<table><caption>a</caption><caption>b</caption></table> ! 1:28+9 `<table>` has a second"
            + " `<caption>`",
        "<table><tr></tr></table> ! 1:8+4 `<tr>` has no `<td>`",
        "<address><h2>a</h2></address> ! 1:10+4 `<h2>` cannot stand inside `<address>`",
        "<footer><p><footer>a</footer></p></footer> ! 1:12+8 `<footer>` cannot stand inside `<p>`",
        "<header><header>a</header></header> ! 1:9+8 `<header>` cannot stand inside `<header>`",
        "<img alt=a> ! 1:1+11 `<img>` has no `src`",
        "<img src alt=a> ! 1:6+3 `src` must be an address",
        "<img src=a.png alt=a width=10px> ! 1:22+10 `width` must be a whole number, without a unit",
        "<p dir=up>a</p> ! 1:4+6 `dir` must be one of `auto`, `ltr`, `rtl`",
        "<p id>a</p> ! 1:4+2 `` is not an id",
        "<p class=a class=b>a</p> ! 1:12+7 `p` has the attribute `class` twice",
        "<p>&copy 2026</p> ! 1:4+5 `&copy` has no `;` at its end",
        "<p title='&nbps;'>a</p> ! 1:11+6 HTML knows no character `&nbps;`",
        "<font-face>a</font-face> ! 1:1+11 `<font-face>` is not an HTML element",
        "For x<b and c>d it holds. ! 1:6+9 this is read as a tag `<b>`, and readers see nothing of"
            + " it",
        "If a <b and c> d. ! 1:6+9 this is read as a tag `<b>`, and readers see nothing of it",
        "Write <browser name or AT name>. ! 1:7+25 `<browser>` is not an HTML element",
        "<area href=a.md alt=b> ! 1:1+22 `<area>` must stand inside `<map>`",
      })
  void saysWhatBrowsersWouldPutElsewhereOrCouldNotRead(String markdown, String problem) {
    assertThat(Pages.read(markdown).diagnostics())
        .extracting(
            one -> {
              Location.InFile at = (Location.InFile) one.location();
              return at.line() + ":" + at.column() + "+" + at.length() + " " + one.message();
            })
        .containsExactly(problem);
  }

  @Test
  void keepsWhatIsRightInsideElementsOfParts() {
    String html =
        """
        <dl>
        <div><dt>a</dt><dd>b</dd></div>
        </dl>
        <table>
        <caption>c</caption>
        <thead><tr><th>a</th></tr></thead>
        <tr><td>b</td></tr>
        </table>
        """;

    assertThat(Pages.html(html)).isEqualTo(html);
    assertThat(Pages.html("<picture><source type=\"image/webp\"><img src=a.png alt=b></picture>"))
        .contains("<picture><source type=\"image/webp\"><img src=\"a.png\" alt=\"b\"></picture>");
    assertThat(Pages.problems("<details>\n<summary>a</summary>\n\n*b*\n\n</details>\n")).isEmpty();
  }

  /** What no author is told of is in the finished page what it looks like. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void tellsWhatFinishedPagesMustNotHold(long seed) {
    Random random = new Random(seed);
    int right = 0;
    for (int i = 0; i < 2000; i++) {
      String html = TagSoup.of(random, 1 + random.nextInt(6));
      Checked<MarkdownBody> page = Pages.read(html + "\n");
      if (page.diagnostics().isEmpty()) {
        right++;
        BrowserTree.assertRight(
            html,
            "<!doctype html><html><head><title>T</title></head><body><main>"
                + Pages.print(page.value())
                + "</main></body></html>");
      }
    }
    assertThat(right).isGreaterThan(100);
  }
}
