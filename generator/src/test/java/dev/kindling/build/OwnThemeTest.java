package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnThemeTest {

  private static final String SETTINGS = "title: T\nurl: https://tiny.example/\n";
  private static final String SIGNS =
      "<p>{{#fields.figure}}{{{fields.figure}}}{{/fields.figure}}{{fields.line}}</p>\n";
  private static final String ITEMS = "{{#page.items}}{{fields.emblem}}{{/page.items}}\n";

  @TempDir Path temp;

  /** A theme as a dependency brings it, which the owner of a site cannot change. */
  private ClassLoader far() throws IOException {
    Path theme = temp.resolve("jar/META-INF/kindling/themes/far");
    Files.createDirectories(theme.resolve("templates"));
    Files.writeString(theme.resolve("theme.yml"), "name: Far\ncontract: 1\n");
    Files.writeString(theme.resolve("templates/page.mustache"), "{{{page.body}}}\n");
    Files.writeString(theme.resolve("templates/sign.mustache"), SIGNS);
    Files.writeString(theme.resolve("templates/list.mustache"), ITEMS);
    return new URLClassLoader(new URL[] {temp.resolve("jar").toUri().toURL()}, null);
  }

  @Test
  void aKindIsToldWhatATemplateOfSomebodyElseShows() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .themes(far())
            .file("site.yml", SETTINGS + "theme: far\n")
            .file(
                "kinds/note.yml",
                """
                folder: notes
                template: sign
                index: {title: Notes}
                fields: {line: {type: text}}
                """);

    assertThat(site.problems())
        .containsExactly(
            "bad-kind kinds/note.yml the template `list` shows the field `emblem`, and the kind"
                + " `note` has no such field",
            "bad-kind kinds/note.yml:2:11 the template `sign` shows the field `figure`, and the"
                + " kind `note` has no such field");
  }

  @Test
  void aTemplateOfTheSiteIsToldWhereItStands() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .themes(far())
            .theme("theme.yml", "name: Tiny\ncontract: 1\nextends: far\n")
            .theme("templates/sign.mustache", SIGNS)
            .file("site.yml", SETTINGS + "theme: tiny\n")
            .file("kinds/note.yml", "folder: notes\ntemplate: sign\n");

    assertThat(site.problems())
        .containsExactly(
            "unknown-name themes/tiny/templates/sign.mustache:1:4 `fields` has nothing called"
                + " `figure` (used for pages of the kind `note`)",
            "unknown-name themes/tiny/templates/sign.mustache:1:59 `fields` has nothing called"
                + " `line` (used for pages of the kind `note`)");
  }

  private static final String UNSEEN =
      "field-not-shown kinds/note.yml:2:10 readers never see `phone`: no template that shows pages"
          + " of the kind `note` reads it";

  @Test
  void aFieldThatNoTemplateShowsIsToldByEveryBuild() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file("kinds/note.yml", "folder: notes\nfields: {phone: text}\nindex: {title: Notes}\n")
            .page("notes/one.md", "Text.");

    assertThat(site.problems()).containsExactly(UNSEEN);
    assertThat(site.problems()).containsExactly(UNSEEN);
  }

  @Test
  void aFieldThatAnotherPageShowsIsSeen() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file(
                "kinds/note.yml",
                """
                folder: notes
                fields: {phone: text, next: {type: ref, to: note, reverse: last}}
                index: {title: Notes}
                """)
            .shows(
                "page",
                "{{#page.items}}{{#details}}{{label}}{{/details}}{{/page.items}}{{{page.body}}}");

    assertThat(site.problems())
        .containsExactly(
            "field-not-shown kinds/note.yml:2:23 readers never see `next`: no template that shows"
                + " pages of the kind `note` reads it");
  }

  @Test
  void aThemeOfSomebodyElseIsNotToBeMended() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .themes(far())
            .file("site.yml", SETTINGS + "theme: far\n")
            .file("kinds/note.yml", "folder: notes\nfields: {phone: text}\n");

    assertThat(site.build().report().all())
        .filteredOn(problem -> problem.code() == Code.FIELD_NOT_SHOWN)
        .singleElement()
        .extracting(problem -> problem.help().orElse(""))
        .isEqualTo(
            "show `fields.phone`, or all `page.details`, in a template of your own, or write"
                + " `shown: nowhere` if it is for those who write the site");
  }
}
