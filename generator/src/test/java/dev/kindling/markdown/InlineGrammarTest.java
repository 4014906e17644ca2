package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands inside a paragraph is read as CommonMark 0.31.2 and GFM say. */
class InlineGrammarTest {

  /** As vsch/flexmark-java#398, commonmark/commonmark-java#112, github/cmark-gfm#377. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "See https://a.org/?b=1&amp;c=2 now.¦https://a.org/?b=1&amp;c=2",
        "See <https://a.org/?b=1&amp;c=2> now.¦https://a.org/?b=1&amp;c=2",
        "See https://a.org/__plans__/1 now.¦https://a.org/__plans__/1",
        "See https://a.org/a*b*c now.¦https://a.org/a*b*c",
        "See https://a.org/plan。次の頁です。¦https://a.org/plan",
        "参见https://a.org/plan，请先看。¦https://a.org/plan",
        "こちら（https://a.org/plan）です。¦https://a.org/plan",
        "「https://a.org/plan」と¦https://a.org/plan",
        "“https://a.org/plan” and¦https://a.org/plan",
        "https://a.org/plan…¦https://a.org/plan",
        "https://a.org/plan—there¦https://a.org/plan",
        "**https://a.org/b**, *https://a.org/b*¦https://a.org/b",
        "It is (https://a.org/b_(c)).¦https://a.org/b_(c)",
        "It is https://a.org/b).¦https://a.org/b",
        "[https://a.org/b] or [c]¦https://a.org/b",
        "Get https://a.org/b-[version].zip now.¦https://a.org/b-%5Bversion%5D.zip",
        "HTTPS://a.org/b, in capitals¦HTTPS://a.org/b",
        "http://localhost:8000/b?¦http://localhost:8000/b",
        "https://a.org/b&gt; and¦https://a.org/b",
        "www.a.org/b. It¦https://www.a.org/b",
        "`a`www.a.org/b¦https://www.a.org/b",
      })
  void readsAnAddressWholeAndNothingMore(String markdown, String address) {
    String html = Pages.html(markdown);

    assertThat(html).contains("<a href=\"" + address + "\">");
    assertThat(html.split("href=\"" + java.util.regex.Pattern.quote(address) + "\"", -1))
        .hasSize(html.split("<a ", -1).length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Mail 'jo@a.org' or (jo@a.org).¦mailto:jo@a.org",
        "Mail first_last@a.org.¦mailto:first_last@a.org",
        "*first_last@a.org*¦mailto:first_last@a.org",
        "邮箱jo@a.org。¦mailto:jo@a.org",
        "mailto:jo@a.org¦mailto:jo@a.org",
        "[jo@a.org]¦mailto:jo@a.org",
      })
  void readsAMailbox(String markdown, String address) {
    assertThat(Pages.html(markdown)).contains("<a href=\"" + address + "\">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Use wasm://, chrome://flags, s3://bucket or file:///C:/x now.",
        "The full address (http://...) counts, and http:// alone.",
        "Not https\\://a.org nor www\\.a.org nor jo\\@a.org.",
        "Clone git@a.org:b/c.git or ssh://git@a.org/b.",
        "It needs left@4.x and right@1.2.3 of them.",
        "At müller@a.org, jo@a, @jo and a.b@.",
        "A swww.a.org and a/www.a.org and xhttp://a.org here.",
        "https://a_b.org and https://-a.org are no hosts.",
      })
  void readsNoAddressInOtherWords(String markdown) {
    assertThat(Pages.html(markdown)).doesNotContain("<a ");
  }

  @Test
  void endsAnAddressWhereACellEnds() {
    assertThat(Pages.html("|a|b|\n|-|-|\n|https://a.org|b|\n"))
        .contains("<a href=\"https://a.org\">https://a.org</a></td>");
    assertThat(Pages.html("https://a.org/b|c")).contains("href=\"https://a.org/b%7Cc\"");
  }

  @Test
  void keepsAnEmptyCellOfARowWithoutOuterSigns() {
    String html = Pages.html("a|b|c|d\n-|-|-|-\n1||3|4\n1|2||4\n");

    assertThat(html.replaceAll("<span.*?</span>", ""))
        .contains("<td>1</td>\n<td></td>\n<td>3</td>\n<td>4</td>")
        .contains("<td>1</td>\n<td>2</td>\n<td></td>\n<td>4</td>");
  }

  /** As vsch/flexmark-java#604. */
  @Test
  void readsABackslashBeforeThePipeOfACell() {
    String html =
        Pages.html(
            """
            | `a \\| b` | c |
            |---|---|
            | <b title="d \\| e">f \\| g</b> | [h](i\\|j.md) <https://a.org/k\\|l> |
            """);

    assertThat(html)
        .contains("<th scope=\"col\"><code>a | b</code></th>")
        .contains("aria-hidden=\"true\">a | b: </span>")
        .contains("<b title=\"d | e\">f | g</b>")
        .contains("href=\"i%7Cj.md\"")
        .contains("href=\"https://a.org/k%7Cl\"");
    assertThat(Pages.html("`a \\| b`")).isEqualTo("<p><code>a \\| b</code></p>\n");
  }

  @Test
  void readsEmphasisBesidePunctuation() {
    assertThat(Pages.html("Done (***Thanks!***). So __***a***__."))
        .isEqualTo(
            "<p>Done (<em><strong>Thanks!</strong></em>). So"
                + " <strong><em><strong>a</strong></em></strong>.</p>\n");
  }

  /** As rust-lang/mdBook#3212. */
  @Test
  void takesALinkNamedXForNoTask() {
    assertThat(Pages.html("- [x](a.md) b\n- [ ] c\n- [X]\td\n1. [x] e\n"))
        .contains("<li><a href=\"a.md\">x</a> b</li>")
        .contains("aria-label=\"{task.open}\">☐</span> c</li>")
        .contains("aria-label=\"{task.done}\">☑</span> d</li>")
        .contains("aria-label=\"{task.done}\">☑</span> e</li>");
    assertThat(Pages.html("- [x][]\n\n[x]: a.md\n")).contains("<li><a href=\"a.md\">x</a></li>");
  }

  /** As strata/frontend#98. */
  @Test
  void partsWordsAtALineBreakThatIsLeftOut() {
    assertThat(Pages.html("## One<br>two\n\n## Three<BR />four\n"))
        .contains("<h2 id=\"one-two\">")
        .contains("<h2 id=\"three-four\">");
    assertThat(Pages.html("|One<br>two|B|\n|-|-|\n|1|2|\n[A<br>b]\n"))
        .contains(">One two: </span>")
        .contains("aria-label=\"A b\"");
    assertThat(Pages.html("![a<br>b](c.png)")).contains("alt=\"a b\"");
  }

  /** Each line of a quote, and of what is indented far, begins with signs that are none of it. */
  @Test
  void readsDefinitionsThatFollowEachOtherInQuotesAndLists() {
    String links = "<a href=\"https://a.org/\">a</a> <a href=\"https://b.org/\">b</a>";
    assertThat(Pages.html("> [a]: https://a.org/\n> [b]: https://b.org/\n> words\n>\n> [a] [b]\n"))
        .isEqualTo(
            """
            <blockquote>
            <p>words</p>
            <p>%s</p>
            </blockquote>
            """
                .formatted(links));
    assertThat(
            Pages.html(
                """
                1.  one

                    [a]: https://a.org/
                      "over
                    two lines"
                    [b]: https://b.org/

                    [b] ends [a]
                """))
        .contains("<p><a href=\"https://b.org/\">b</a> ends <a href=\"https://a.org/\"")
        .contains("title=\"over\ntwo lines\"");
    assertThat(Pages.problems("> [a]: https://a.org/\n> [b]: https://b.org/\n>\n> [a] [b]\n"))
        .isEmpty();
  }
}
