package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.document.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  @Test
  void knowsTheExactPlaceOfEachDestination() {
    MarkdownBody body =
        Pages.read("A [b](../c.md#d \"T\") ![e](f.png)\n\n> - [g][h]\n\n[h]: i.md 'J'\n").value();

    assertThat(body.links())
        .extracting(Link::destination)
        .containsExactly("../c.md#d", "f.png", "i.md");
    assertThat(body.links().get(0).title()).contains("T");
    assertThat(body.links().get(0).location()).hasToString("content/page.md:1:7+9");
    assertThat(body.links().get(1).use()).isEqualTo(Link.Use.IMAGE);
    assertThat(body.links().get(1).location()).hasToString("content/page.md:1:27+5");
    assertThat(body.links().get(2).location()).hasToString("content/page.md:5:6+4");
  }

  @Test
  void resolvesEscapesAndEntitiesInDestinations() {
    assertThat(Pages.read("[a](b\\(c&auml;&amp;d.md)").value().links().get(0).destination())
        .isEqualTo("b(cä&d.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JavaScript:alert(1))",
        "[a](javascript&#58;alert(1))",
        "[a](javascript&colon;alert(1))",
        "[a](java&Tab;script:alert(1))",
        "[a](java&NewLine;script:alert(1))",
        "[a](&#1;javascript:alert(1))",
        "[a](&#x200b;javascript:alert(1))",
        "[a](&nbsp;javascript:alert(1))",
        "[a](javascript\\:alert(1))",
        "[a](vbscript:x)",
        "[a](data:text/html,x)",
        "[a](file:///etc/passwd)",
        "[a](blob:x)",
        "[a](//other.example/x)",
        "[a](\\\\\\\\other.example/x)",
        "[a](/\\\\other.example/x)",
        "<JAVASCRIPT:alert(1)>",
        "[a]\n\n[a]: javascript:alert(1)",
        "[a][b]\n\n[b]: <JAVASCRIPT:alert(1)>",
        "![a](data:image/svg+xml;base64,x)",
        "![a](javascript:x)",
        "<a href=\"javascript:x\">a</a>",
        "<a href=\"java&Tab;script:x\">a</a>",
        "<a href='&#106;avascript:x'>a</a>",
        "<a href=javascript:x>a</a>",
        "<div>\n<a href=\"  javascript:x\">a</a>\n</div>",
        "<img src=\"data:x\" alt=\"a\">",
        "<blockquote cite=\"vbscript:x\">a</blockquote>",
      })
  void refusesUnsafeLinksInEveryForm(String markdown) {
    assertThat(Pages.problems(markdown)).singleElement().asString().startsWith("unsafe-link ");
    assertThat(Pages.print(Pages.read(markdown).value()))
        .doesNotContain("href=")
        .doesNotContain("src=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md",
        "../a.md#b",
        "#b",
        "/a/",
        "/",
        "a/b:c.md",
        "?q=a:b",
        "#a:b",
        "https://a.example/",
        "HTTP://a.example",
        "mailto:a@b.example",
        "tel:+441",
        "./a:b"
      })
  void allowsOrdinaryLinks(String destination) {
    assertThat(Pages.problems("[a](" + destination + ")")).isEmpty();
  }

  @Test
  void reportsReferencesThatNothingDefines() {
    assertThat(Pages.problems("[a][b] [c] [d][] ![e][f]\n"))
        .containsExactly(
            "undefined-reference 1:5+1",
            "undefined-reference 1:13+1",
            "undefined-reference 1:23+1");
    assertThat(Pages.problems("names[i][] and [][] and [1][] and \\[a][]")).isEmpty();
    assertThat(Pages.print(Pages.read("[a][b] [c] [d][]").value()))
        .isEqualTo("<p>[a][b] [c] [d][]</p>\n");
    assertThat(Pages.problems("See[the guide][guid], not a[i][j].\n"))
        .containsExactly("undefined-reference 1:16+4");
  }

  @Test
  void keepsTheSpacesInsideBrackets() {
    assertThat(Pages.html("a[ b](c.md)d [e ](f.md)g [ h ] [ *h* ] [j ][i]\n\n[i]: k.md"))
        .isEqualTo(
            "<p>a<a href=\"c.md\"> b</a>d <a href=\"f.md\">e </a>g [ h ] [ <em>h</em> ] <a"
                + " href=\"k.md\">j </a></p>\n");
  }

  @Test
  void reportsLinksWithoutTextAndImagesWithoutAlternative() {
    assertThat(Pages.problems("[](a.md) [*x*](b.md) [![](c.png)](d.md) [![e](f.png)](g.md)\n"))
        .containsExactly("empty-link 1:1+8", "missing-alt 1:23+10", "empty-link 1:22+18");
    assertThat(Pages.problems("<img src=\"a.png\">")).containsExactly("missing-alt 1:1+17");
    assertThat(Pages.problems("<img src=\"a.png\" alt=\"\">")).isEmpty();
  }

  @Test
  void takesTheWordsOfAPictureInHtmlForTheTextOfALink() {
    assertThat(Pages.problems("[<img src=\"a.png\" alt=\"Two people\">](b.md)")).isEmpty();
    assertThat(Pages.problems("[<img src=\"a.png\" alt=\"\">](b.md)"))
        .containsExactly("empty-link 1:1+32");
  }

  @Test
  void reportsALinkThatLeadsNowhere() {
    assertThat(Pages.problems("[a]()")).containsExactly("empty-link 1:1+5");
  }

  /** As commonmark/cmark#485, ltex-plus/ltex-ls-plus#160. */
  @Test
  void readsSpacesInsideAngleBrackets() {
    assertThat(Pages.html("[b](<my page.md>) ![c](<b two.png> \"t\")"))
        .isEqualTo(
            "<p><a href=\"my%20page.md\">b</a> <img src=\"b%20two.png\" alt=\"c\""
                + " title=\"t\"></p>\n");
    assertThat(Pages.html("[a b] [c][]\n\n[a b]: <x y>\n[c]: <z\\>>\n"))
        .isEqualTo("<p><a href=\"x%20y\">a b</a> <a href=\"z%3E\">c</a></p>\n");
    assertThat(Pages.problems("[b](<my\npage.md>)")).isNotEmpty();
  }

  @Test
  void reportsSpacesThatKeepALinkFromBeingOne() {
    assertThat(Pages.problems("A [b](my page.md) and\n> é \ud83d\ude00 ![c](my pic.png)\n"))
        .containsExactly("broken-link 1:7+10", "broken-link 2:13+10");
    assertThat(
            Pages.problems("[sic](as he said) [b](my%20page.md) \\[b](my page.md) `[b](c d.md)`"))
        .isEmpty();
  }
}
