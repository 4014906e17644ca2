package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.document.Fragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRendererTest {

  private static TextSite site(String body) {
    return TextSite.withHome()
        .file("kinds/note.yml", "folder: notes\nindex: {title: Notes}\n")
        .file(
            "sources.yml",
            "one-2001: {type: book, authors: [\"One, O.\"], year: 2001, title: First}\n")
        .picture("static/a.png")
        .page("notes/other.md", "title: Other", "## Part\n\nCited[@one-2001].")
        .page("notes/me.md", "title: Me", body);
  }

  /** Each body on its own page, on the home page, and on the page for unknown addresses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      textBlock =
          """
          *a* & b                   ¦ <p><em>a</em> &amp; b</p> ¦ <p><em>a</em> &amp; b</p> ¦ <p><em>a</em> &amp; b</p>
          [o](other.md)             ¦ <p><a href="../other/">o</a></p> ¦ <p><a href="notes/other/">o</a></p> ¦ <p><a href="/guide/notes/other/">o</a></p>
          [o](other.md#part)        ¦ <p><a href="../other/#part">o</a></p> ¦ <p><a href="notes/other/#part">o</a></p> ¦ <p><a href="/guide/notes/other/#part">o</a></p>
          [h](../index.md)          ¦ <p><a href="../../">h</a></p> ¦ <p><a href="./">h</a></p> ¦ <p><a href="/guide/">h</a></p>
          [n](/notes/)              ¦ <p><a href="../">n</a></p> ¦ <p><a href="notes/">n</a></p> ¦ <p><a href="/guide/notes/">n</a></p>
          [e](https://e.example/?a&b "A \\"t\\"") ¦ <p><a href="https://e.example/?a&amp;b" title="A &quot;t&quot;">e</a></p> ¦ <p><a href="https://e.example/?a&amp;b" title="A &quot;t&quot;">e</a></p> ¦ <p><a href="https://e.example/?a&amp;b" title="A &quot;t&quot;">e</a></p>
          x ![p](../../static/a.png) ¦ <p>x <img src="../../a.png" alt="p" width="4" height="3" loading="lazy"></p> ¦ <p>x <img src="a.png" alt="p" width="4" height="3" loading="lazy"></p> ¦ <p>x <img src="/guide/a.png" alt="p" width="4" height="3" loading="lazy"></p>
          ## T                      ¦ <h2 id="t">T</h2> ¦ <h3 id="x-t">T</h3> ¦ <h2 id="t">T</h2>
          c[@one-2001]              ¦ <p>c<sup class="cite"><a href="#source-1" id="cited-1-1"><span class="cite-label">Source <span class="cite-name">One, 2001</span> </span>1</a></sup></p> ¦ <p>c<sup class="cite"><a href="notes/me/#source-1"><span class="cite-label">Source <span class="cite-name">One, 2001</span> </span>1</a></sup></p> ¦ <p>c<sup class="cite"><a href="#source-1" id="cited-1-1"><span class="cite-label">Source <span class="cite-name">One, 2001</span> </span>1</a></sup></p>
          """)
  void writesEachFragmentForThePlaceWhereItIsRead(
      String body, String own, String onHome, String anywhere) {
    Rendering rendering = Rendering.of(site(body));

    assertThat(rendering.own("notes/me.md")).isEqualTo(own);
    assertThat(rendering.at("/", "notes/me.md")).isEqualTo(onHome);
    assertThat(rendering.anywhere("notes/me.md")).isEqualTo(anywhere);
  }

  @Test
  void leadsToPartsOfTheSamePageWhereverItIsShown() {
    Rendering rendering = Rendering.of(site("[t](#t)[^1]\n\n## T\n\n[^1]: N."));

    assertThat(rendering.own("notes/me.md"))
        .contains("<a href=\"#t\">", "id=\"fn-1\"", "href=\"#fn-1\"", "href=\"#fnref-1\"");
    assertThat(rendering.at("/", "notes/me.md"))
        .contains("<a href=\"#x-t\">", "id=\"x-fn-1\"", "href=\"#x-fn-1\"", "href=\"#x-fnref-1\"");
  }

  @Test
  void keepsTheTextOfALinkThatLeadsNowhere() {
    Rendering rendering = Rendering.of(site("a [lost *b*](lost.md) c ![p](lost.png) d").whatever());

    assertThat(rendering.own("notes/me.md")).isEqualTo("<p>a lost <em>b</em> c  d</p>");
  }

  /**
   * As cloudnativegeo/website-cloudnativegeo.org#150: an empty address leads to the page itself.
   */
  @Test
  void leavesTheAddressOfATagThatLeadsNowhereOut() {
    String body =
        "<a rel=\"next\" class=\"b\" href=\"lost.md#x\" download>lost</a> <q"
            + " cite=\"lost.md\">q</q>";

    assertThat(Rendering.of(site(body).whatever()).own("notes/me.md"))
        .isEqualTo("<p><a class=\"b\" role=\"link\" aria-disabled=\"true\">lost</a> <q>q</q></p>");
  }

  @Test
  void doesNotGoBelowTheLowestHeading() {
    String body = "## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6";

    assertThat(Rendering.of(site(body)).at("/", "notes/me.md"))
        .contains("<h6 id=\"x-5\">5</h6>", "<h6 id=\"x-6\">6</h6>");
  }

  @Test
  void takesWordsFromTheThemeAndNothingWhereItHasNone() {
    Rendering rendering = Rendering.of(site("Text."));

    assertThat(rendering.fragments("notes/me.md", new Fragment.Message("task.done")))
        .isEqualTo("Done");
    assertThat(rendering.fragments("notes/me.md", new Fragment.Message("no.such"))).isEmpty();
  }

  @Test
  void escapesAddressesInsideMarkup() {
    Rendering rendering = Rendering.of(site("[e](https://e.example/?a=%22&b='<c>')"));

    assertThat(
            rendering.fragments(
                "notes/me.md",
                new Fragment.Html("<x"),
                new Fragment.LinkAttribute("y", 0, ""),
                new Fragment.Html(">")))
        .doesNotContain("<c>")
        .startsWith("<x y=\"https://e.example/?a=%22&amp;b='")
        .endsWith("\">");
  }
}
