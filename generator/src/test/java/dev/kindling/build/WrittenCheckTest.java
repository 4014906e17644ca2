package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.BinaryFile;
import dev.kindling.check.SiteVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCheckTest {

  private static final String BASE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
      <title>{{page.title}}</title><meta name="description" content="About it.">
      <link rel="stylesheet" href="{{assets.tiny.css}}">
      </head><body><main><h1>{{page.title}}</h1>
      {{$main}}{{/main}}
      </main></body></html>
      """;

  @TempDir Path temp;

  @Test
  void aSiteThatIsRightIsWritten() throws IOException {
    BuildOutcome outcome = site().build();

    assertThat(TinySite.said(outcome)).isEmpty();
    assertThat(outcome.verdict().orElseThrow().weights())
        .extracting(page -> page.path().value() + " " + page.linksIn())
        .containsExactly("index.html 2", "notes/index.html 2", "notes/one/index.html 2");
  }

  @Test
  void everyPageGetsThePolicyThatItNeeds() throws IOException {
    TinySite site =
        site()
            .page("notes/one.md", "[Home](../index.md) ![A dot](../../static/dot.gif)")
            .file("static/dot.gif", new byte[] {1});
    assertThat(site.problems()).isEmpty();

    assertThat(site.output("index.html"))
        .contains(
            "content=\"default-src 'none'; connect-src 'self'; style-src 'self'; base-uri 'none';"
                + " form-action 'none'\"");
    assertThat(site.output("notes/one/index.html")).contains("img-src 'self'; style-src 'self'");
  }

  @Test
  void aSecondBuildChangesNothingAndSaysTheSame() throws IOException {
    TinySite site = site().page("notes/lonely.md", "Text.").theme(LIST, list(""));
    BuildOutcome first = site.build();
    Map<String, String> written = site.written();
    BuildOutcome second = site.build();

    assertThat(TinySite.said(first)).isNotEmpty().isEqualTo(TinySite.said(second));
    assertThat(second.verdict()).isEqualTo(first.verdict());
    assertThat(site.written()).isEqualTo(written);
  }

  @Test
  void aWarmBuildJudgesAsACleanOne() throws IOException {
    TinySite site = site();
    site.build();
    site.page("notes/one.md", "[Home](../index.md), changed.\n\n## New\n")
        .page("notes/two.md", "x");
    SiteVerdict warm = site.build().verdict().orElseThrow();
    Files.delete(temp.resolve("target/kindling/site-check.bin"));

    assertThat(site.build().verdict().orElseThrow()).isEqualTo(warm);
    assertThat(warm.weights()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.jpg", "a.woff2", "a.woff"})
  void aFileThatBreaksWithoutChangingItsSizeIsToldByAWarmBuildToo(String name) throws IOException {
    byte[] whole = BinaryFile.of(name, 1);
    TinySite site = site().file("static/" + name, whole);
    assertThat(site.problems()).isEmpty();

    site.file("static/" + name, new byte[whole.length]);
    List<String> warm = site.problems();
    Files.delete(temp.resolve("target/kindling/site-check.bin"));

    assertThat(warm).singleElement().asString().startsWith("file-cut-short static/" + name);
    assertThat(site.problems()).isEqualTo(warm);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 23, 24, 40, 200})
  void aDamagedMemoryIsNone(int length) throws IOException {
    TinySite site = site();
    SiteVerdict clean = site.build().verdict().orElseThrow();
    Path memory = temp.resolve("target/kindling/site-check.bin");
    byte[] bytes = Files.readAllBytes(memory);
    byte[] cut = java.util.Arrays.copyOf(bytes, length);
    Files.write(memory, cut);
    Files.deleteIfExists(temp.resolve("target/kindling/last-build.bin"));
    assertThat(site.build().verdict()).contains(clean);

    byte[] flipped = bytes.clone();
    flipped[flipped.length - 1 - length] ^= 1;
    Files.write(memory, flipped);
    // A build that has nothing to do would not look.
    Files.deleteIfExists(temp.resolve("target/kindling/last-build.bin"));
    assertThat(site.build().verdict()).contains(clean);
    assertThat(Files.readAllBytes(memory)).isEqualTo(bytes);
  }

  @Test
  void whatATemplateDoesWrongIsToldOnceAtItsLine() throws IOException {
    TinySite site =
        site()
            .theme("templates/base.mustache", BASE.replace("<h1>", "<a href=\"#gone\">x</a><h1>"));

    assertThat(site.problems())
        .containsExactly(
            "broken-anchor themes/tiny/templates/base.mustache:6:29 `/` has no anchor `gone`, on"
                + " `index.html` and on 2 more pages");
    assertThat(temp.resolve("target/site")).doesNotExist();
    assertThat(temp.resolve("target/kindling/site-check.bin")).doesNotExist();
  }

  @Test
  void whatATemplateLeavesOutIsToldOnceForTheTemplate() throws IOException {
    TinySite site = site().theme("templates/base.mustache", BASE.replace(" lang=\"en\"", ""));

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("page-language themes/tiny/templates/")
        .endsWith(" and on 2 more pages");
  }

  @Test
  void whatAnAuthorWroteIsToldAtTheLineWhereItStands() throws IOException {
    TinySite site =
        site()
            .page(
                "notes/one.md",
                "[Home](../index.md)\n\nSome text before it.\n\n"
                    + "<table><tr><td>One</td><td>Two</td></tr></table>");

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("table-headers content/notes/one.md:9:1 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## A\n\n<h4>Deep</h4>",
        "[Home](../index.md)\n\n<h4>Deep</h4>",
        "<h4>Deep</h4>\n\n[Home](../index.md) [One](one.md)"
      })
  void whatAnAuthorWroteIsToldAtItsLineHoweverShortItIs(String body) throws IOException {
    int line = 5 + body.substring(0, body.indexOf("<h4>")).split("\n", -1).length - 1;

    assertThat(site().page("notes/one.md", body).problems())
        .singleElement()
        .asString()
        .startsWith("heading-level content/notes/one.md:" + line + ":1 ");
  }

  @Test
  void aCopiedFileIsToldUnderItsOwnName() throws IOException {
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<image href=\"//cdn.example/a.png\"/></svg>\n";
    TinySite site =
        site()
            .file("static/more/a.svg", drawing)
            .page("index.md", "See [one](notes/one.md) and [a drawing](/more/a.svg).");

    assertThat(site.problems())
        .containsExactly(
            "foreign-request static/more/a.svg:2:14 this asks `cdn.example`, which then knows who"
                + " reads the site");
  }

  @Test
  void whatNoPageLeadsToIsOnlyHandedOn() throws IOException {
    String style = "p {\n  mask: url(//cdn.example/a.svg) }\n";
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@import '//cdn.example/a';</style></svg>";
    TinySite site =
        site()
            .file("static/more/a.css", style)
            .file("static/more/a.html", "<p>Loads <img src=//cdn.example/a.png>")
            .file("static/more/a.svg", drawing);

    assertThat(site.problems()).isEmpty();

    site.page(
        "index.md",
        "See [one](notes/one.md), <a href='/more/a.html' download>this</a>, [that](/more/a.css) and"
            + " ![a drawing](/more/a.svg).");
    assertThat(site.problems()).isEmpty();

    site.page("index.md", "See [one](notes/one.md) and [this](/more/a.html).");
    assertThat(site.problems())
        .anyMatch(told -> told.startsWith("foreign-request static/more/a.h"));
  }

  @Test
  void whatADrawingLoadsCountsWhereItIsOpenedAndNotWhereItIsAPicture() throws IOException {
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@font-face {src: url(/no.woff2)}</style>"
            + "</svg>";
    TinySite site =
        site()
            .file("static/a.svg", drawing)
            .page("index.md", "See [one](notes/one.md) and ![a drawing](/a.svg).");
    assertThat(site.problems()).isEmpty();

    site.page("index.md", "See [one](notes/one.md) and [a drawing](/a.svg).");
    assertThat(site.problems())
        .containsExactly(
            "broken-link static/a.svg:1:69 `/no.woff2` is not a page or file of the site");
  }

  @Test
  void anAllowedHostIsInThePolicyOfPagesThatAskIt() throws IOException {
    String settings =
        """
        allowed-hosts:
          - {host: Media.Example, reason: the films lie there}
        """;
    TinySite site =
        site()
            .theme(
                "templates/page.mustache",
                page("<img src=\"https://media.example/a.png\" alt=\"A\">"));
    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("foreign-request themes/tiny/templates/page.mustache:1:29 ");

    site.file("site.yml", SETTINGS + settings);
    assertThat(site.problems()).isEmpty();
    assertThat(site.output("index.html")).contains("img-src media.example;");
    assertThat(site.output("notes/index.html")).doesNotContain("img-src");
  }

  @Test
  void aPageOverItsBudgetIsToldAtItsFile() throws IOException {
    TinySite site = site().file("site.yml", SETTINGS + "budgets: {html: 1}\n");
    site.page("notes/one.md", "[Home](../index.md) " + "word ".repeat(300));

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("over-budget content/notes/one.md the page itself weighs ")
        .endsWith(" bytes, 1000 are allowed");
  }

  @Test
  void aPairOfColoursIsMeasuredInBothSchemes() throws IOException {
    TinySite site =
        site()
            .theme(
                "assets/tiny.css",
                """
                :root { --ink: #111; --paper: #fff }
                @media (prefers-color-scheme: dark) { :root { --paper: #222 } }
                """)
            .theme(
                "theme.yml",
                """
                name: Tiny
                contract: 1
                contrast:
                  - {text: ink, on: paper}
                  - {text: inc, on: paper}
                  - {name: lenient, text: ink, on: paper, least: 1}
                """);

    assertThat(site.problems())
        .containsExactly(
            "low-contrast themes/tiny/theme.yml:4:5 `ink on paper` (dark) has a contrast of 1.18,"
                + " and needs 4.5",
            "low-contrast themes/tiny/theme.yml:5:5 no style sheet of the theme gives `:root` the"
                + " colour `--inc`");
  }

  @Test
  void aColourThatChangesIsMeasuredAgain() throws IOException {
    TinySite site =
        site()
            .theme("assets/tiny.css", ":root { --ink: #111; --paper: #fff }")
            .theme("theme.yml", "name: Tiny\ncontract: 1\ncontrast: [{text: ink, on: paper}]\n");
    assertThat(site.problems()).isEmpty();

    site.theme("assets/tiny.css", ":root { --ink: #999; --paper: #fff }");
    assertThat(site.problems()).hasSize(2).allMatch(said -> said.startsWith("low-contrast "));
    assertThat(site.problems()).hasSize(2);
  }

  @Test
  void aScriptInAnAttributeIsNeverAllowed() throws IOException {
    TinySite site = site().theme("templates/page.mustache", page("<p onclick=\"go()\">x</p>"));

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("policy-blocks themes/tiny/templates/page.mustache:1:22 ");
  }

  @Test
  void whatIsAskedForInSettingsMustBeKnown() throws IOException {
    TinySite site =
        site()
            .file(
                "site.yml",
                SETTINGS
                    + """
                    allowed-hosts:
                      - {host: "https://media.example/", reason: films}
                      - {host: media.example}
                    budgets: {htlm: 20, css: -1}
                    """);

    assertThat(site.problems())
        .containsExactly(
            "bad-value site.yml:6:12 `host` must be the name of a host, and is"
                + " `https://media.example/`",
            "missing-field site.yml:7:5 `reason` is missing",
            "unknown-field site.yml:8:11 `budgets` has no setting `htlm`",
            "bad-value site.yml:8:26 `css` must be from 0 to 1000000");
  }

  private static final String LIST = "templates/list.mustache";

  private static final String SETTINGS =
      """
      title: Tiny
      url: https://tiny.example/
      theme: tiny
      navigation: [{title: Notes, to: /notes/}]
      """;

  private static String page(String before) {
    return "{{<base}}{{$main}}" + before + WAYS + "{{{page.body}}}{{/main}}{{/base}}";
  }

  private static String list(String items) {
    return "{{<base}}{{$main}}" + WAYS + items + "{{/main}}{{/base}}";
  }

  private static final String WAYS =
      "<a href=\"{{site.home}}\">Home</a> {{#site.navigation}}<a href=\"{{url}}\">{{title}}</a>"
          + "{{/site.navigation}}";

  private TinySite site() throws IOException {
    return TinySite.of(temp)
        .file("site.yml", SETTINGS)
        .theme("assets/tiny.css", "p { margin: 0 }\n")
        .theme("templates/base.mustache", BASE)
        .theme("templates/page.mustache", page(""))
        .theme(LIST, list("{{#page.items}}<a href=\"{{url}}\">{{title}}</a>{{/page.items}}"))
        .page("index.md", "Welcome. See [one](notes/one.md).")
        .page("notes/one.md", "[Home](../index.md)");
  }
}
