package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateContractTest {

  private static final SourceFile SITE =
      file(
          "site.yml",
          """
          title: T
          url: https://t.example/
          theme: t
          taxonomies: {tags: {title: Topics}}
          """);

  private static final List<SourceFile> KINDS =
      List.of(
          file(
              "kinds/note.yml",
              """
              folder: notes
              template: note
              index: {title: Notes, template: notes}
              fields:
                lead: {type: text, required: true}
                price: {type: decimal}
                care: {type: markdown}
                day: {type: date}
                home: {type: url}
                open: {type: flag, default: false}
                picture: {type: image}
                mood: {type: choice, of: [calm, cross]}
                lines: {type: list, of: text}
                see: {type: refs, to: word, reverse: notes}
                any: {type: ref}
                next: {type: group, fields: {text: text, page: {type: ref, to: word}}}
              """),
          file(
              "kinds/word.yml",
              """
              folder: words
              template: word
              fields:
                lead: {type: flag}
                says: {type: text}
              """));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{fields.lead}} {{fields.price}} {{{fields.care}}} {{fields.day.text}}",
        "{{#fields.open}}{{fields.mood.label}}{{#fields.mood.is.calm}}!{{/fields.mood.is.calm}}"
            + "{{/fields.open}}",
        "<a href=\"{{fields.home}}\"><img src=\"{{fields.picture.url}}\"></a>",
        "{{#fields.lines}}{{.}}{{/fields.lines}}",
        "{{#fields.see}}<a href=\"{{url}}\">{{title}}</a> {{fields.says}}{{/fields.see}}",
        "{{#fields.next}}{{text}}: <a"
            + " href=\"{{page.url}}\">{{page.fields.says}}</a>{{/fields.next}}",
        "{{#fields.any}}{{title}} {{#fields.lead}}either has it{{/fields.lead}}{{/fields.any}}",
        "{{#page.section}}{{#items}}{{fields.day.iso}}{{/items}}{{/page.section}}",
        "{{#page.next}}{{fields.lead}}{{/page.next}}",
        "{{messages.a.b}}<link href=\"{{assets.t.css}}\">{{options.motto}}",
      })
  void knowsTheFieldsOfAKind(String note) throws IOException {
    assertThat(problems("note", note)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{{fields.laed}}|1:1 `fields` has nothing called `laed` (used for pages of the kind"
            + " `note`); did you mean `lead`?",
        "{{fields.notes}}|1:1 `fields` has nothing called `notes` (used for pages of the kind"
            + " `note`)",
        "{{#fields.see}}{{fields.price}}{{/fields.see}}|1:16 `fields` has nothing called `price`:"
            + " here they are those of a page of the kind `word` (used for pages of the kind"
            + " `note`); it has `lead`, `says`",
        "{{#fields.any}}{{fields.says}}{{/fields.any}}|1:16 `fields` does not always have `says`:"
            + " pages of the kind `note` can stand here too (used for pages of the kind `note`);"
            + " it has `lead`",
        "{{#fields.any}}{{fields.see}}{{/fields.any}}|1:16 `fields` has nothing called `see` (used"
            + " for pages of the kind `note`); it has `lead`",
        "{{#page.next}}{{#fields.see}}{{/fields.see}}{{/page.next}}|1:15 `fields` has nothing"
            + " called `see` (used for pages of the kind `note`)",
        "{{fields.mood.is.clam}}|1:1 `fields.mood.is` has nothing called `clam` (used for pages of"
            + " the kind `note`); did you mean `calm`?",
        "{{#fields.see}}{{#page.items}}{{count}}{{/page.items}}{{/fields.see}}|1:31 nothing here is"
            + " called `count` (used for pages of the kind `note`)",
        "{{messages.a.c}}|1:1 `messages.a` has nothing called `c` (used for pages of the kind"
            + " `note`); did you mean `b`?",
        "{{options.moto}}|1:1 `options` has nothing called `moto` (used for pages of the kind"
            + " `note`); did you mean `motto`?",
        "{{assets.t.cs}}|1:1 `assets.t` has nothing called `cs` (used for pages of the kind"
            + " `note`); did you mean `css`?",
      })
  void knowsWhatIsNotThere(String note, String problem) throws IOException {
    assertThat(problems("note", note))
        .singleElement()
        .asString()
        .startsWith("unknown-name note.mustache:" + problem);
  }

  @Test
  void knowsTheWayBackOfAReference() throws IOException {
    assertThat(problems("word", "{{#fields.notes}}{{fields.price}}{{/fields.notes}}")).isEmpty();
  }

  @Test
  void knowsWhatAListShows() throws IOException {
    assertThat(
            problems(
                "notes",
                "{{#page.items}}{{fields.price}}{{fields.says}}{{/page.items}}{{fields.a}}"))
        .containsExactly(
            "unknown-name notes.mustache:1:32 `fields` has nothing called `says` (used for the list"
                + " of pages of the kind `note`); it has `lead`, `price`, `care`, `day`, `home`,"
                + " `open`, `picture`, `mood`, `lines`, `next`",
            "unknown-name notes.mustache:1:62 `fields` has nothing called `a` (used for the list of"
                + " pages of the kind `note`)");
  }

  @Test
  void knowsThatPagesOfAnyKindCanHaveATopic() throws IOException {
    assertThat(problems("list", "{{#page.items}}{{fields.price}}{{/page.items}}"))
        .containsExactly(
            "unknown-name list.mustache:1:16 `fields` does not always have `price`: pages of the"
                + " kind `word` can stand here too (used for the page of one of the `tags`); it has"
                + " `lead`");
  }

  @Test
  void refusesAFieldThatIsSomethingElseInEachKind() throws IOException {
    assertThat(problems("list", "{{#page.items}}{{fields.lead}}{{/page.items}}")).isEmpty();
    assertThat(
            TemplateContractTest.problems(
                folder,
                KINDS.get(0),
                file("kinds/word.yml", "folder: words\nfields: {lead: {type: list, of: text}}\n"),
                "list",
                "{{#page.items}}{{fields.lead}}{{#fields.lead}}{{/fields.lead}}{{/page.items}}"))
        .containsExactly(
            "wrong-section list.mustache:1:16 `fields.lead` is one thing on some pages and another"
                + " on others, and cannot be printed (used for the page of one of the `tags`); give"
                + " the field the same type in all kinds",
            "wrong-section list.mustache:1:31 `fields.lead` is one thing on some pages and another"
                + " on others, and cannot be opened (used for the page of one of the `tags`); give"
                + " the field the same type in all kinds");
  }

  @Test
  void looksAtNoTemplateThatNothingAsksFor() throws IOException {
    assertThat(problems("spare", "{{fields.of.whom}}")).isEmpty();
  }

  @Test
  void refusesTextWhereAnAddressBelongs() throws IOException {
    assertThat(problems("note", "<a href=\"{{fields.lead}}\">x</a>"))
        .containsExactly(
            "unsafe-place note.mustache:1:10 `fields.lead` is text, and `href` could lead anywhere"
                + " by it (used for pages of the kind `note`); use an address, such as `url` or a"
                + " field of the type `url`, `ref` or `image`");
  }

  private List<String> problems(String template, String text) throws IOException {
    return problems(folder, KINDS.get(0), KINDS.get(1), template, text);
  }

  private static List<String> problems(
      Path folder, SourceFile note, SourceFile word, String template, String text)
      throws IOException {
    Path theme = folder.resolve("t");
    write(theme, "theme.yml", "name: T\ncontract: 1\noptions: {motto: text}\n");
    write(theme, "messages/en.yml", "a: {b: c}\n");
    write(theme, "assets/t.css", "");
    for (String plain : List.of("note", "notes", "word", "page", "list", "terms")) {
      write(theme, "templates/" + plain + ".mustache", "{{page.title}}");
    }
    write(theme, "templates/" + template + ".mustache", text);
    List<String> lines = new ArrayList<>();
    for (Diagnostic problem : ThemeCheck.of(SITE, List.of(note, word)).problems(folder)) {
      if (problem.code() == Code.FIELD_NOT_SHOWN) {
        continue;
      }
      Location.InFile at = (Location.InFile) problem.location();
      lines.add(
          "%s %s:%d:%d %s%s"
              .formatted(
                  problem.code().id(),
                  at.path().fileName(),
                  at.line(),
                  at.column(),
                  problem.message(),
                  problem.help().map(help -> "; " + help).orElse("")));
    }
    return lines;
  }

  private static void write(Path theme, String name, String text) throws IOException {
    Files.createDirectories(theme.resolve(name).resolveSibling("."));
    Files.writeString(theme.resolve(name), text);
  }

  private static SourceFile file(String name, String text) {
    return new SourceFile(new SourcePath(name), text);
  }
}
