package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements that would be empty on a page where something is missing. */
class EmptyElementsTest {

  record Root(Page page) implements View {}

  record Page(
      String title,
      Optional<String> summary,
      Optional<Day> date,
      @HasFlag("whether it has any") List<String> tags,
      boolean isHome,
      Html body)
      implements View {}

  record Day(String text) implements View {}

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>{{page.summary}}</p>|1:4|page.summary|p",
        "<p class=\"a\"> {{page.summary}} </p>|1:15|page.summary|p",
        "<h2 id=\"{{page.title}}\">{{page.date.text}}</h2>|1:25|page.date.text|h2",
        "{{#page.isHome}}<p>{{page.summary}}</p>{{/page.isHome}}|1:20|page.summary|p",
        "<ul><li>{{>part}}</li></ul>|1:1|page.summary|li",
      })
  void areFoundAroundAValue(String template, String place, String name, String element)
      throws IOException {
    assertThat(check(template))
        .containsExactly(
            ("empty-element %s where `%s` is missing, this `<%s>` is empty; put the whole element"
                    + " into a section `{{#%s}}`, its tags too")
                .formatted(place, name, element, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>{{#page.summary}}<b>{{.}}</b>{{/page.summary}}</p>|1:4|page.summary|p",
        "<dd>{{#page.isHome}}Home{{/page.isHome}}</dd>|1:5|page.isHome|dd",
        "<dd>{{^page.isHome}}Away{{/page.isHome}}</dd>|1:5|page.isHome|dd",
        "<p>{{#page.tags}}{{.}} {{/page.tags}}</p>|1:4|page.tags|p",
      })
  void areFoundAroundASection(String template, String place, String name, String element)
      throws IOException {
    assertThat(check(template))
        .containsExactly(
            ("empty-element %s where the section `%s` is left out, this `<%s>` is empty; put the"
                    + " whole element into the section, its tags too")
                .formatted(place, name, element));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>{{page.title}}</p><p>{{{page.body}}}</p>",
        "{{#page.summary}}<p>{{page.summary}}</p><p>{{.}}</p>{{/page.summary}}",
        "{{#page.date}}<p>{{text}}</p><p>{{page.date.text}}</p>{{/page.date}}",
        "{{#page.hasTags}}<p>{{#page.tags}}{{.}} {{/page.tags}}</p>{{/page.hasTags}}",
        "<p>{{#page.summary}}{{.}}{{/page.summary}}{{^page.summary}}None.{{/page.summary}}</p>",
        "<p>{{#page.date}}{{text}}{{/page.date}} {{page.summary}}</p>",
        "<p>Summary: {{page.summary}}</p><p>{{page.summary}}.</p>",
        "<p>{{page.summary}}<img src=\"a.png\" alt=\"A\"></p>",
        "<div>{{page.summary}}</div><td>{{page.summary}}</td>",
        "<p title=\"{{page.summary}}\">Text.</p><p></p>",
      })
  void areNotSeenWhereSomethingIsAlwaysThere(String template) throws IOException {
    assertThat(check(template)).isEmpty();
  }

  @Test
  void countAsFilledByTheTextOfAPartial() throws IOException {
    assertThat(check("<p>{{>words}}</p>")).isEmpty();
  }

  private List<String> check(String template) throws IOException {
    Theme theme =
        new ThemeFixture(folder)
            .theme("t")
            .file("t/templates/page.mustache", template)
            .file("t/templates/part.mustache", "{{page.summary}}")
            .file("t/templates/words.mustache", "{{page.summary}} words")
            .loaded("t");
    TemplateCheck check = new TemplateCheck(theme, file -> true);
    check.use("page", new ViewShapes().of(Root.class), "");
    return TemplateFiles.lines(check.problems("fields")).stream()
        .map(line -> line.replaceFirst(" [a-z]+\\.mustache:", " "))
        .toList();
  }
}
