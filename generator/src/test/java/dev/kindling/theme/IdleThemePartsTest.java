package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a theme says that changes nothing: messages and files that nobody reads. */
class IdleThemePartsTest {

  @TempDir Path folder;
  private ThemeFixture themes;

  @BeforeEach
  void fixture() {
    themes = new ThemeFixture(folder);
  }

  @Test
  void wordsOfAnExtendingThemeReplaceOthers() throws IOException {
    themes
        .theme("base")
        .file("base/messages/en.yml", "page: {minutes: Minutes}\nall: 'All: {total}'\nend: End\n")
        .file("base/templates/page.mustache", "{{messages.all}}")
        .theme("t", "extends: base", "callouts: [note]")
        .file("t/templates/a.mustache", "{{#messages}}{{#page}}{{minute}}{{/page}}{{/messages}}");

    assertThat(
            themes
                .file(
                    "t/messages/en.yml",
                    """
                    page: {minuts: Min., minute: Minute}
                    all: 'Everything: {totl}'
                    end: 'The {end}'
                    callout: {note: Note}
                    """)
                .problems("t"))
        .containsExactlyInAnyOrder(
            "message-unknown en.yml:1:8 no template shows `page.minuts`, and the theme that is"
                + " extended does not say it; did you mean `page.minutes`?",
            "message-placeholders en.yml:2:6 `all` has `{totl}`; the theme that is extended has"
                + " `{total}` there: take them over as they are",
            "message-placeholders en.yml:3:6 `end` has `{end}`; the theme that is extended has none"
                + " there: write the text without braces");
    assertThat(themes.file("t/messages/en.yml", "all: '{total} in all'\nend: Fin\n").problems("t"))
        .filteredOn(problem -> problem.startsWith("message"))
        .isEmpty();
  }

  @Test
  void filesThatNobodyReadsAreTold() throws IOException {
    themes
        .theme("t")
        .file("t/templates/page.html", "")
        .file("t/templates/notes.txt", "")
        .file("t/layouts/a.html", "")
        .file("t/layouts/b.html", "")
        .file("t/css/site.css", "")
        .file("t/print.css", "")
        .file("t/docs/look.png", "")
        .file("t/README.md", "")
        .file("t/assets/a.html", "")
        .file("t/messages/EN.yml", "")
        .file("t/messages/pt.yml", "")
        .file("t/messages/de_AT.yml", "")
        .file("t/messages/de.json", "{}")
        .language("de-AT");

    assertThat(themes.problems("t"))
        .containsExactlyInAnyOrder(
            "never-read css no theme reads `css`, so nothing of it is shown; style sheets, scripts"
                + " and fonts lie in `assets`",
            "never-read layouts no theme reads `layouts`, so nothing of it is shown; templates lie"
                + " in `templates`, and end in `.mustache`",
            "never-read EN.yml no theme reads `messages/EN.yml`, so nothing of it is shown; call it"
                + " `messages/en.yml`",
            "never-read de.json no theme reads `messages/de.json`, so nothing of it is shown; write"
                + " it as YAML, and call it `messages/de.yml`",
            "never-read de_AT.yml no theme reads `messages/de_AT.yml`, so nothing of it is shown;"
                + " call it `messages/de-AT.yml`",
            "never-read print.css no theme reads `print.css`, so nothing of it is shown; style"
                + " sheets, scripts and fonts lie in `assets`",
            "never-read page.html no theme reads `templates/page.html`, so nothing of it is shown;"
                + " call it `templates/page.mustache`");
  }
}
