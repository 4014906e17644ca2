package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.diagnostic.Checked;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderingTest {

  record Root(Page page, Group fields, List<String> words, List<Page> pages) implements View {}

  record Page(
      String title,
      Optional<String> summary,
      int zero,
      boolean isHome,
      boolean isDraft,
      Html body,
      Html nothing,
      Optional<Page> next)
      implements View {}

  private static final Page LAST =
      new Page("Last", Optional.empty(), 0, false, false, Html.NONE, Html.NONE, Optional.empty());
  private static final Page PAGE =
      new Page(
          "Tom & \"Jerry\" <'>`=\n",
          Optional.of("sum"),
          0,
          true,
          false,
          new Html("<p>x</p>"),
          Html.NONE,
          Optional.of(LAST));
  private static final Root ROOT =
      new Root(
          PAGE,
          new Group.Builder()
              .put("price", new BigDecimal("1.10"))
              .put("empty-list", List.of())
              .absent("gone")
              .build(),
          List.of("a", "b"),
          List.of(PAGE, LAST));

  @Test
  void escapesTheFiveCharactersAndNothingElse() {
    assertThat(render("{{page.title}}")).isEqualTo("Tom &amp; &quot;Jerry&quot; &lt;&#39;&gt;`=\n");
  }

  @Test
  void printsNumbersFlagsAndHtml() {
    assertThat(
            render("{{page.zero}} {{fields.price}} {{page.isHome}} {{{page.body}}}{{&page.body}}"))
        .isEqualTo("0 1.10 true <p>x</p><p>x</p>");
  }

  @Test
  void printsNothingForWhatIsAbsent() {
    assertThat(render("[{{fields.gone}}{{fields.gone.deeper}}{{page.next.next.title}}]"))
        .isEqualTo("[]");
  }

  @Test
  void showsSectionsOfWhatIsThere() {
    assertThat(
            render(
                """
                {{#page.summary}}summary {{.}}{{/page.summary}}
                {{#page.zero}}zero {{.}}{{/page.zero}}
                {{#page.body}}body {{{.}}}{{/page.body}}
                {{#page.isHome}}home{{/page.isHome}}
                {{#words}}<{{.}}>{{/words}}
                {{#page}}{{#next}}{{title}}{{/next}}{{/page}}
                """))
        .isEqualTo(
            """
            summary sum
            zero 0
            body <p>x</p>
            home
            <a><b>
            Last
            """);
  }

  @Test
  void showsInvertedSectionsOfWhatIsNot() {
    assertThat(
            render(
                "{{^fields.gone}}1{{/fields.gone}}{{^page.isDraft}}2{{/page.isDraft}}"
                    + "{{^fields.empty-list}}3{{/fields.empty-list}}{{^page.nothing}}4{{/page.nothing}}"
                    + "{{^page.zero}}no{{/page.zero}}{{^page}}no{{/page}}"))
        .isEqualTo("1234");
  }

  @Test
  void keepsTheDotInAFlagsSection() {
    assertThat(render("{{#words}}{{#page.isHome}}{{.}}{{/page.isHome}}{{/words}}")).isEqualTo("ab");
  }

  @Test
  void doesNotFallThroughWhenTheInnerScopeKnowsTheName() {
    assertThat(
            render(
                "{{#pages}}{{#summary}}{{summary}}{{/summary}}{{^summary}}-{{/summary}}{{/pages}}"))
        .isEqualTo("sum-");
  }

  @Test
  void looksOutsideForWhatTheInnerScopeDoesNotKnow() {
    assertThat(render("{{#page.next}}{{fields.price}}{{/page.next}}")).isEqualTo("1.10");
  }

  @Test
  void leavesNoBlankLinesOfTagsThatStandAlone() {
    assertThat(
            render(
                """
                <ul>
                  {{! a comment
                      of two lines }}
                  {{#words}}
                  <li>{{.}}</li>

                  {{/words}}
                </ul>
                """))
        .isEqualTo("<ul>\n  <li>a</li>\n\n  <li>b</li>\n\n</ul>\n");
  }

  @Test
  void keepsBlanksThatAreText() {
    assertThat(render("{{#page}} {{zero}}\n\n {{/page}} x\n{{#words}} {{/words}}|"))
        .isEqualTo(" 0\n\n  x\n  |");
  }

  @Test
  void rendersBracesThatAreNoTags() {
    assertThat(render("a { b } {{! x }}{ {{page.zero}} } ~0;1")).isEqualTo("a { b } { 0 } ~0;1");
  }

  @Test
  void extendsTemplatesOverSeveralLevels() {
    Checked<String> page =
        TemplateFiles.render(
            ROOT,
            "base",
            """
            <title>{{$title}}none{{/title}}</title>
            {{#page}}
            {{$main}}
            default of {{zero}}
            {{/main}}
            {{/page}}
            {{$foot}}foot{{/foot}}
            """,
            "middle",
            """
            {{<base}}
            {{$main}}
            <main>{{$inner}}inner{{/inner}}</main>
            {{/main}}
            {{/base}}
            """,
            "page",
            """
            {{<middle}}
              {{$title}}{{page.zero}} title{{/title}}
              {{$inner}}{{>parts/word}}{{/inner}}
            {{/middle}}
            """,
            "plain",
            "{{<base}}{{/base}}",
            "parts/word",
            "{{#words}}{{.}}{{/words}}");
    assertThat(page).isEqualTo(Checked.of("<title>0 title</title>\n<main>ab</main>\nfoot\n"));
  }

  @Test
  void givesEachPageItsOwnBlocks() {
    String base = "{{#page}}[{{$a}}A{{/a}}]{{/page}}";
    Templates templates =
        TemplateFiles.compile(
                "base",
                base,
                "one",
                "{{<base}}{{$a}}1{{/a}}{{/base}}",
                "two",
                "{{<base}}{{$a}}2{{/a}}{{/base}}")
            .value()
            .orElseThrow();
    assertThat(List.of("base", "one", "two"))
        .extracting(name -> templates.render(name, ROOT).value().markup())
        .containsExactly("[A]", "[1]", "[2]");
  }

  @Test
  void rendersTheSameOnManyThreads() {
    Templates templates =
        TemplateFiles.compile(
                "page",
                "{{#pages}}{{title}}{{>part}}{{nope}}{{/pages}}",
                "part",
                "{{#words}}{{.}}{{/words}}")
            .value()
            .orElseThrow();
    Checked<String> expected = templates.render("page", ROOT).map(Html::markup);

    assertThat(
            IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> templates.render("page", ROOT).map(Html::markup)))
        .allMatch(expected::equals);
  }

  /** All of this is dropped or moved by the engine's own rules for white space. */
  @Test
  void keepsBlanksThatTheEngineWouldDrop() {
    assertThat(render("{{#page}} {{/page}}|")).isEqualTo(" |");
    assertThat(render("a {{#page}}\nb{{/page}}")).isEqualTo("a \nb");
    assertThat(render("{{page.zero}} {{#page}}x\n{{/page}}")).isEqualTo("0 x\n");
    assertThat(render("  {{#page}}x\n  {{/page}}\n")).isEqualTo("  x\n");
  }

  @Test
  void readsTagsWithBlanksAroundTheirParts() {
    assertThat(
            render(
                "{{ # words }}{{ . }}{{\n/\u2003words }}{{{\u2003page.body\n}}}{{ & page.body}}"))
        .isEqualTo("ab<p>x</p><p>x</p>");
  }

  /** Mustache.java calls functions that it meets, and reads their answers as templates. */
  @Test
  void refusesToOpenWhatTheEngineWouldCall() {
    record Called(String name) implements View, UnaryOperator<String> {
      @Override
      public String apply(String body) {
        throw new AssertionError("called");
      }
    }
    record Caller(Called it) implements View {}
    Caller root = new Caller(new Called("x"));
    for (String template : List.of("{{#it}}{{name}}{{/it}}", "{{^it}}x{{/it}}", "{{it}}")) {
      var page = TemplateFiles.compile("page", template).value().orElseThrow();
      if (template.equals("{{it}}")) {
        assertThat(page.render("page", root).value().markup()).isEmpty();
      } else {
        assertThatThrownBy(() -> page.render("page", root))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("Called");
      }
    }
  }

  @Test
  void refusesRecordsThatHoldMoreThanViews() {
    record Bad(Object anything) implements View {}
    assertThatThrownBy(() -> TemplateFiles.render(new Bad("x"), "page", "{{anything}}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String render(String template) {
    Checked<String> page = TemplateFiles.render(ROOT, "page", template);
    assertThat(TemplateFiles.lines(page.diagnostics())).isEmpty();
    return page.value();
  }
}
