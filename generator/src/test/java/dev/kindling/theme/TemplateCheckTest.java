package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

  record Root(Page page, Group fields, String word) implements View {}

  record Page(
      String title,
      Optional<String> summary,
      Address url,
      int words,
      boolean isHome,
      Html body,
      List<String> tags,
      List<Card> items,
      List<Heading> outline,
      Optional<Card> next,
      Section section)
      implements View {}

  record Card(String title, Address url, Group fields, boolean isFirst) implements View {}

  record Section(int count, List<Card> items) implements View {}

  record Heading(String id, List<Heading> children) implements View {}

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{page.title}}{{#page}}{{title}}{{#next}}{{title}}{{/next}}{{/page}}",
        "{{#page.summary}}{{.}}{{page.summary}}{{/page.summary}}{{^page.summary}}-{{/page.summary}}",
        "{{#page.tags}}<b id=\"{{.}}\">{{.}}</b>{{/page.tags}}{{^page.tags}}none{{/page.tags}}",
        "{{#page.outline}}{{id}}{{#children}}{{#children}}{{id}}{{/children}}{{/children}}"
            + "{{/page.outline}}",
        "{{{page.body}}}{{#page.body}}{{{.}}}{{/page.body}}",
        "{{#page.isHome}}{{page.words}}{{/page.isHome}}{{^page.isHome}}{{word}}{{/page.isHome}}",
        "{{#page.section}}{{#items}}{{title}} {{page.section.count}}{{/items}}{{/page.section}}",
        "{{#page.outline}}{{#children}}{{#page.isHome}}{{id}}{{/page.isHome}}{{/children}}"
            + "{{/page.outline}}",
      })
  void acceptsWhatPagesCanAnswer(String template) throws IOException {
    assertThat(check("page", template)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{{wrod}}|unknown-name 1:1 nothing here is called `wrod`; did you mean `word`?",
        "{{page.titel}}|unknown-name 1:1 `page` has nothing called `titel`; did you mean `title`?",
        "{{^page.sumary}}{{/page.sumary}}|unknown-name 1:1 `page` has nothing called `sumary`; did"
            + " you mean `summary`?",
        "{{#page.next}}{{tilte}}{{/page.next}}|unknown-name 1:15 nothing here is called `tilte`;"
            + " did you mean `title`?",
        "{{page.next.tilte}}|unknown-name 1:1 `page.next` has nothing called `tilte`; did you mean"
            + " `title`?",
        "{{page.title.length}}|unknown-name 1:1 `page.title` is text, with no names in it",
        "{{page.items.title}}|unknown-name 1:1 `page.items` is a list, with no names in it; open it"
            + " with `{{#page.items}}` and read the name inside",
        "{{#oops}}{{anything.goes}}{{/oops}}|unknown-name 1:1 nothing here is called `oops`; it has"
            + " `page`, `fields`, `word`",
      })
  void findsUnknownNames(String template, String problem) throws IOException {
    assertThat(check("page", template)).containsExactly(problem);
  }

  @Test
  void looksIntoEveryBranch() throws IOException {
    assertThat(
            check(
                "page",
                """
                {{#page.tags}}{{a1}}{{/page.tags}}{{^page.tags}}{{a2}}{{/page.tags}}
                {{#page.isHome}}{{a3}}{{/page.isHome}}{{^page.isHome}}{{a4}}{{/page.isHome}}
                {{#page.outline}}{{#children}}{{#children}}{{a5}}{{/children}}{{/children}}
                {{/page.outline}}
                """))
        .extracting(line -> line.substring(0, line.indexOf(" nothing")))
        .containsExactly(
            "unknown-name 1:15",
            "unknown-name 1:49",
            "unknown-name 2:17",
            "unknown-name 2:55",
            "unknown-name 3:44");
  }

  @Test
  void findsNamesThatWouldComeFromAroundAnotherPage() throws IOException {
    assertThat(
            check(
                "page",
                """
                {{#page.section}}{{#items}}{{count}}{{/items}}{{/page.section}}
                {{#page}}{{#next}}{{#isHome}}{{/isHome}}{{/next}}{{/page}}
                {{#page.section}}{{#page}}{{#items}}{{words}}{{/items}}{{/page}}{{/page.section}}
                """))
        .containsExactly(
            "outer-name 1:28 `count` is nothing of `items`, and would be taken from `page.section`"
                + " around it; write `page.section.count` if that is meant",
            "outer-name 2:19 `isHome` is nothing of `next`, and would be taken from `page` around"
                + " it; write `page.isHome` if that is meant",
            "outer-name 3:37 `words` is nothing of `items`, and would be taken from `page` around"
                + " it; write `page.words` if that is meant");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{{#page.title}}x{{/page.title}}|wrong-section 1:1 `page.title` is text that is always"
            + " there, so this is always shown; remove the tags of the section, and keep what is in"
            + " it",
        "{{^page.words}}x{{/page.words}}|wrong-section 1:1 `page.words` is a number that is always"
            + " there, so this is never shown; remove the section",
        "{{^page}}x{{/page}}|wrong-section 1:1 `page` is a group of values that is always there, so"
            + " this is never shown; remove the section",
        "{{page.tags}}|wrong-section 1:1 `page.tags` is a list, and cannot be printed; open it with"
            + " `{{#page.tags}}` and print what is in it",
        "{{page.next}}|wrong-section 1:1 `page.next` is a group of values, and cannot be printed;"
            + " open it with `{{#page.next}}` and print what is in it",
        "{{{page.title}}}|raw-text 1:1 `page.title` is text, and not safe as HTML; write"
            + " `{{page.title}}`",
        "{{&page.summary}}|raw-text 1:1 `page.summary` is text, and not safe as HTML; write"
            + " `{{page.summary}}`",
        "{{page.body}}|raw-text 1:1 `page.body` is HTML, and two braces would show its tags as"
            + " text; write `{{{page.body}}}`",
      })
  void findsValuesThatAreUsedAsWhatTheyAreNot(String template, String problem) throws IOException {
    assertThat(check("page", template)).containsExactly(problem);
  }

  @Test
  void blamesNoSectionThatDecidesSomethingElsewhere() throws IOException {
    record Other(Optional<String> word) implements View {}
    String[] files = {"page", "{{>part}}", "other", "{{>part}}", "part", "{{#word}}!{{/word}}"};
    TemplateCheck check = new TemplateCheck(theme(files), file -> true);
    check.use("page", new ViewShapes().of(Root.class), "");
    check.use("other", new ViewShapes().of(Other.class), "");

    assertThat(check.problems("fields")).isEmpty();
  }

  @Test
  void blamesATagOnceAndNamesTheFirstUse() throws IOException {
    TemplateCheck check = new TemplateCheck(theme("page", "{{nope}}"), file -> true);
    GroupShape root = new ViewShapes().of(Root.class);
    check.use("page", root, "pages of the kind `a`");
    check.use("page", root, "pages of the kind `b`");

    assertThat(check.problems("fields"))
        .extracting(problem -> problem.message())
        .containsExactly("nothing here is called `nope` (used for pages of the kind `a`)");
  }

  @Test
  void checksAPartInEachScopeThatUsesIt() throws IOException {
    assertThat(
            check(
                "page",
                "{{#page.items}}{{>part}}{{/page.items}}{{#page.outline}}{{>part}}{{/page.outline}}",
                "part",
                "\n {{isFirst}}"))
        .containsExactly(
            "unknown-name 2:2 nothing here is called `isFirst`; it has `id`, `children`, `page`,"
                + " `fields`, `word`");
  }

  @Test
  void checksReplacedBlocksWhereTheyAreShown() throws IOException {
    assertThat(
            check(
                "page",
                "{{<base}}{{$line}}{{id}}{{/line}}{{/base}}",
                "base",
                "{{#page.items}}{{$line}}{{title}}{{/line}}{{/page.items}}"))
        .containsExactly(
            "unknown-name 1:19 nothing here is called `id`; it has `title`, `url`, `fields`,"
                + " `isFirst`, `page`, `word`");
  }

  @Test
  void checksBlocksThatEveryOtherTemplateReplaces() throws IOException {
    assertThat(
            check(
                "page",
                "{{<base}}{{$line}}{{/line}}{{/base}}",
                "base",
                "{{$line}}{{page.titel}}{{fields.not-known-here}}{{/line}}"))
        .containsExactly(
            "unknown-name 1:10 `page` has nothing called `titel`; did you mean `title`?");
  }

  private List<String> check(String... namesAndTexts) throws IOException {
    TemplateCheck check = new TemplateCheck(theme(namesAndTexts), file -> true);
    ViewShapes views = new ViewShapes();
    views.put(Card.class, views.of(Card.class).whole());
    check.use("page", views.of(Root.class), "");
    List<String> lines = new ArrayList<>();
    for (String line : TemplateFiles.lines(check.problems("fields"))) {
      lines.add(line.replaceFirst(" [a-z]+\\.mustache:", " "));
    }
    return lines;
  }

  private Theme theme(String... namesAndTexts) throws IOException {
    ThemeFixture themes = new ThemeFixture(folder).theme("t");
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      themes.file("t/templates/" + namesAndTexts[i] + ".mustache", namesAndTexts[i + 1]);
    }
    return themes.loaded("t");
  }
}
