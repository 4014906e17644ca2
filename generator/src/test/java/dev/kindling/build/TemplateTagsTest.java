package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTagsTest {

  private static final String SETTINGS =
      """
      title: Tiny
      url: https://tiny.example/
      theme: tiny
      navigation: [{title: Notes, to: /notes/}]
      """;

  private static final String BASE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
      <title>{{page.title}}</title><meta name="description" content="About it.">
      </head><body><main>{{$open}}<div>{{/open}}<h1>{{page.title}}</h1>
      {{$main}}{{/main}}
      {{$close}}</div>{{/close}}</main></body></html>
      """;

  private static final String PAGE =
      """
      {{<base}}
      {{$main}}
      <div>
      {{>parts/ways}}
      {{>parts/extra}}
      <section>{{{page.body}}}</section>
      </div>
      {{/main}}
      {{/base}}
      """;

  private static final String LIST =
      "{{<base}}{{$main}}<div>{{>parts/ways}}{{>parts/extra}}{{#page.items}}"
          + "<a href=\"{{url}}\">{{title}}</a>{{/page.items}}</div>{{/main}}{{/base}}";

  private static final String ON_ALL = ", on `index.html` and on 2 more pages";

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<b>x</b></div>| html-nesting 1:9 `</div>` closes nothing that is open",
        "<b>x</b></section>| html-nesting 1:9 `</section>` closes nothing that is open",
        "<div><b>x</b>| html-nesting 1:1 `div` is never closed",
        "<nav><div>x</nav>| html-nesting 1:6 `div` is still open where `nav` ends",
        "{{#site.navigation}}<div>{{/site.navigation}}| html-nesting 1:21 `div` is never closed",
        "{{^site.navigation}}-{{/site.navigation}}{{#site.navigation}}<i>x</i></div>"
            + "{{/site.navigation}}| html-nesting 1:70 `</div>` closes nothing that is open",
      })
  void aTagIsToldOnceWhereItWasWritten(String extra, String expected) throws IOException {
    String[] said = expected.split(" ", 3);

    assertThat(site().theme("templates/parts/extra.mustache", extra).problems())
        .containsExactly(
            said[0]
                + " themes/tiny/templates/parts/extra.mustache:"
                + said[1]
                + " "
                + said[2]
                + ON_ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<b>x</b><i| 1:9 the tag `i` never ends",
        "<b>x</b><i title=\"a| 1:9 the tag `i` never ends",
        "<b>x</b><!-- y| 1:9 the comment is never closed",
        "<b>x</b><script>| 1:9 `script` is never closed",
        "{{#site.navigation}}{{title}}{{/site.navigation}}<br><a href=\"{{site.home}}|"
            + " 1:54 the tag `a` never ends",
      })
  void aTemplateThatIsCutOffIsToldAndNothingBehindIt(String extra, String expected)
      throws IOException {
    assertThat(site().theme("templates/parts/extra.mustache", extra).problems())
        .containsExactly("html-syntax themes/tiny/templates/parts/extra.mustache:" + expected);
  }

  @Test
  void aTemplateThatIsCutOffAtTheEndOfAllIsTold() throws IOException {
    String base = BASE.replace("</body></html>\n", "</body></html");

    assertThat(site().theme("templates/base.mustache", base).problems())
        .containsExactly(
            "html-syntax themes/tiny/templates/base.mustache:7:41 the tag `html` never ends"
                + ON_ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<i title=\"a>b| <p lang=\"en\">x</p>| the tag `i` never ends",
        "<!-- y| </div><!-- z --><div>| the comment is never closed",
      })
  void whatAnotherTemplateEndsByChanceIsTold(String extra, String behind, String expected)
      throws IOException {
    TinySite site =
        site()
            .theme("templates/parts/extra.mustache", "x" + extra)
            .theme("templates/list.mustache", LIST.replace("{{>parts/extra}}", ""))
            .theme(
                "templates/page.mustache",
                PAGE.replace("{{>parts/extra}}", "{{>parts/extra}}\n" + behind));

    assertThat(site.problems())
        .containsExactly(
            "html-syntax themes/tiny/templates/parts/extra.mustache:1:2 "
                + expected
                + ", on `index.html` and on 1 more page");
  }

  @Test
  void aTagOfTheOutermostTemplateIsToldThere() throws IOException {
    TinySite site = site().theme("templates/base.mustache", BASE.replace("</h1>", "</h1></div>"));

    assertThat(site.problems())
        .containsExactly(
            "html-nesting themes/tiny/templates/base.mustache:7:11 `</div>` closes nothing that is"
                + " open"
                + ON_ALL);
  }

  @Test
  void aTagInABlockIsToldThere() throws IOException {
    TinySite site = site().theme("templates/page.mustache", PAGE.replace("</section>", ""));

    assertThat(site.problems())
        .containsExactly(
            "html-nesting themes/tiny/templates/page.mustache:6:1 `section` is still open where"
                + " `div` ends, on `index.html` and on 1 more page");
  }

  @Test
  void mistakesOfTwoTemplatesAreBothTold() throws IOException {
    TinySite site =
        site()
            .theme("templates/parts/extra.mustache", "x</nav>")
            .theme("templates/base.mustache", BASE.replace("<main>", "<main><div>"));

    assertThat(site.problems())
        .containsExactly(
            "html-nesting themes/tiny/templates/base.mustache:5:20 `div` is still open where"
                + " `main` ends"
                + ON_ALL,
            "html-nesting themes/tiny/templates/parts/extra.mustache:1:2 `</nav>` closes nothing"
                + " that is open"
                + ON_ALL);
  }

  @Test
  void templatesThatMakeUpForEachOtherAreInnocent() throws IOException {
    TinySite site =
        site()
            .theme("templates/parts/begin.mustache", "<section>")
            .theme("templates/parts/end.mustache", "</section>")
            .theme(
                "templates/page.mustache",
                PAGE.replace("<section>", "{{>parts/begin}}")
                    .replace("</section>", "{{>parts/end}}"));
    assertThat(site.problems()).isEmpty();

    assertThat(site.theme("templates/parts/extra.mustache", "</div>").problems())
        .containsExactly(
            "html-nesting themes/tiny/templates/parts/extra.mustache:1:1 `</div>` closes nothing"
                + " that is open"
                + ON_ALL);
  }

  @Test
  void blocksThatOpenWhatTheOthersDidAreInnocent() throws IOException {
    TinySite site =
        site()
            .theme(
                "templates/page.mustache",
                PAGE.replace("{{$main}}", "{{$open}}<div class=\"wide\">{{/open}}{{$main}}"));
    assertThat(site.problems()).isEmpty();

    assertThat(site.theme("templates/parts/extra.mustache", "</div>").problems())
        .hasSize(1)
        .allMatch(said -> said.contains("parts/extra.mustache:1:1 "));
  }

  @Test
  void sectionsThatBelongTogetherAreInnocent() throws IOException {
    String page =
        PAGE.replace("<section>", "{{#page.title}}<section class=\"a\">{{/page.title}}")
            .replace("</section>", "{{#page.title}}</section>{{/page.title}}");
    TinySite site = site().theme("templates/page.mustache", page);
    assertThat(site.problems()).allMatch(said -> said.startsWith("wrong-section "));

    page =
        PAGE.replace(
            "<div>",
            "{{#page.isHome}}<div lang=\"en\">{{/page.isHome}}"
                + "{{^page.isHome}}<div>{{/page.isHome}}");
    assertThat(
            site.theme("templates/page.mustache", page)
                .theme("templates/parts/extra.mustache", "</div>")
                .problems())
        .hasSize(1)
        .allMatch(said -> said.contains("parts/extra.mustache:1:1 "));
  }

  @Test
  void whatOnlyTemplatesTogetherDoWrongIsStillTold() throws IOException {
    TinySite site =
        site()
            .theme(
                "templates/page.mustache",
                PAGE.replace("{{>parts/extra}}", "<p>{{>parts/extra}}</p>"))
            .theme("templates/parts/extra.mustache", "<div>x</div>");

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("html-nesting themes/tiny/templates/page.mustache:5:20 `</p>` closes nothing");
  }

  @Test
  void manyTagsAndManySectionsAreRead() throws IOException {
    StringBuilder extra = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      extra.append("{{#page.summary}}<b>x</b>{{/page.summary}}</div>\n");
    }
    assertThat(site().theme("templates/parts/extra.mustache", extra.toString()).problems())
        .hasSize(2_000)
        .allMatch(said -> said.contains("parts/extra.mustache:"));
  }

  private TinySite site() throws IOException {
    return TinySite.of(temp)
        .file("site.yml", SETTINGS)
        .theme("templates/base.mustache", BASE)
        .theme("templates/page.mustache", PAGE)
        .theme("templates/list.mustache", LIST)
        .theme(
            "templates/parts/ways.mustache",
            "<a href=\"{{site.home}}\">Home</a> {{#site.navigation}}<a"
                + " href=\"{{url}}\">{{title}}</a>{{/site.navigation}}")
        .theme("templates/parts/extra.mustache", "")
        .page("index.md", "Welcome. See [one](notes/one.md).")
        .page("notes/one.md", "[Home](../index.md)");
  }
}
