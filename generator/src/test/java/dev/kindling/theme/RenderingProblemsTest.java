package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingProblemsTest {

  record Root(String title, Page page, List<String> tags, Html body) implements View {
    /** A method that no template may reach. */
    public String secret() {
      return "secret " + title;
    }
  }

  record Page(String title, String label) implements View {}

  private static final Root ROOT = new Root("T", new Page("P", "L"), List.of("a"), new Html("<p>"));

  @Test
  void findsEveryUnknownNameWithItsPlace() {
    assertThat(
            problems(
                """
                {{titel}} {{title}}
                {{#page}}{{lable}}{{/page}}{{page.titl}}
                {{^nope}}shown{{/nope}}{{#nope}}{{not-reached}}{{/nope}}
                """))
        .containsExactly(
            "unknown-name page.mustache:1:1 nothing here is called `titel`; did you mean `title`?",
            "unknown-name page.mustache:2:10 nothing here is called `lable`; did you mean `label`?",
            "unknown-name page.mustache:2:28 `page` has nothing called `titl`; did you mean"
                + " `title`?",
            "unknown-name page.mustache:3:1 nothing here is called `nope`; it has `title`, `page`,"
                + " `tags`, `body`",
            "unknown-name page.mustache:3:24 nothing here is called `nope`; it has `title`, `page`,"
                + " `tags`, `body`");
  }

  @Test
  void goesOnRenderingAndReportsATagOnce() {
    record Many(List<Page> pages) implements View {}
    Many root = new Many(List.of(new Page("1", ""), new Page("2", "")));
    var page = TemplateFiles.render(root, "page", "{{#pages}}{{title}}{{titel}}{{/pages}}");

    assertThat(page.value()).isEqualTo("12");
    assertThat(page.diagnostics()).hasSize(1);
  }

  @Test
  void namesTheTemplateThatHoldsTheTag() {
    var page = TemplateFiles.render(ROOT, "page", "\n{{>part}}", "part", "\n\n  {{oops}}");
    assertThat(TemplateFiles.lines(page.diagnostics()))
        .singleElement()
        .asString()
        .startsWith("unknown-name part.mustache:3:3 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{page.class}}",
        "{{page.getClass}}",
        "{{page.hashCode}}",
        "{{page.toString}}",
        "{{title.getBytes}}",
        "{{title.length}}",
        "{{title.value}}",
        "{{tags.size}}",
        "{{tags.0}}",
        "{{body.markup}}",
        "{{secret}}",
        "{{#title}}{{length}}{{/title}}",
        "{{#page}}{{class}}{{/page}}",
        "{{index}}"
      })
  void reachesNothingButNames(String template) {
    var page = TemplateFiles.render(ROOT, "page", template);
    assertThat(page.value()).isEmpty();
    assertThat(page.diagnostics()).extracting(d -> d.code().id()).containsExactly("unknown-name");
  }

  @Test
  void saysThatTextHasNoNames() {
    assertThat(problems("{{title.length}}"))
        .containsExactly("unknown-name page.mustache:1:1 `title` is text, with no names in it");
  }

  @Test
  void acceptsThreeBracesForHtmlOnlyAndTwoForTextOnly() {
    assertThat(problems("{{{title}}}{{&title}}{{body}}"))
        .containsExactly(
            "raw-text page.mustache:1:1 `title` is text, and not safe as HTML; write `{{title}}`",
            "raw-text page.mustache:1:12 `title` is text, and not safe as HTML; write `{{title}}`",
            "raw-text page.mustache:1:22 `body` is HTML, and two braces would show its tags as"
                + " text; write `{{{body}}}`");
  }

  @Test
  void printsNoListsAndNoGroups() {
    assertThat(problems("{{tags}}{{page}}{{.}}"))
        .containsExactly(
            "wrong-section page.mustache:1:1 `tags` is a list, and cannot be printed; open it with"
                + " `{{#tags}}` and print what is in it",
            "wrong-section page.mustache:1:9 `page` is a group of values, and cannot be printed;"
                + " open it with `{{#page}}` and print what is in it",
            "wrong-section page.mustache:1:17 `.` is a group of values, and cannot be printed;"
                + " open it with `{{#.}}` and print what is in it");
  }

  private static List<String> problems(String template) {
    return TemplateFiles.lines(TemplateFiles.render(ROOT, "page", template).diagnostics());
  }
}
