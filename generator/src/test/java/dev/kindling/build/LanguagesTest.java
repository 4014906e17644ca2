package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose pages are in several languages: what follows them. */
class LanguagesTest {

  private static final String MAIN =
      """
      {{page.locale}} {{site.language}} {{messages.hello}} {{#page.date}}{{text}}{{/page.date}}
      {{{page.body}}}
      {{#page.items}}<a href="{{url}}"{{#language}} lang="{{.}}"{{/language}}>{{title}}</a>{{/page.items}}
      """;

  /** The names of months, and how a day is written. */
  private static final String MONTHS =
      "date: {day: '%s', months: {1: a, 2: b, 3: c, 4: d, 5: e, 6: f, 7: g, 8: h, 9: i, 10: j, 11:"
          + " k, 12: l}}\n";

  @TempDir Path temp;

  @Test
  void languageAndDirectionFollowTheFolderTheKindAndThePage() throws IOException {
    TinySite site = site();
    assertThat(site.problems()).isEmpty();

    assertThat(site.output("index.html"))
        .contains("<html lang=\"en\" dir=\"ltr\">", "en en Hello", "“x”");
    assertThat(site.output("notes/one/index.html"))
        .contains("<html lang=\"de-CH\" dir=\"ltr\">", "de_CH en Hallo 2. b 2026", "«x»");
    assertThat(site.output("notes/two/index.html")).contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(site.output("texts/three/index.html"))
        .contains("<html lang=\"fr\" dir=\"ltr\">", "fr en Bonjour");
  }

  @Test
  void aListIsInTheLanguageOfItsKindAndMarksTheOthers() throws IOException {
    TinySite site = site();
    assertThat(site.problems()).isEmpty();

    assertThat(site.output("notes/index.html"))
        .contains(
            "<html lang=\"de-CH\"",
            "<a href=\"one/\">notes/one.md</a>",
            "<a href=\"two/\" lang=\"ar\">Two</a>");
    assertThat(site.output("texts/index.html"))
        .contains("<html lang=\"fr\"", "<a href=\"three/\">texts/three.md</a>");
  }

  @Test
  void feedAndRedirectsSayTheLanguage() throws IOException {
    TinySite site = site();
    assertThat(site.problems()).isEmpty();

    assertThat(site.output("feed.xml"))
        .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">")
        .contains("<entry xml:lang=\"de-CH\">");
    assertThat(site.output("old/index.html")).contains("<html lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void wordsThatAThemeLacksAreToldOnce() throws IOException {
    TinySite site = site().theme("messages/fr.yml", "hallo: Bonjour\n");
    assertThat(site.problems())
        .anyMatch(line -> line.contains("the theme has no message `hallo` in English"));
    Files.delete(temp.resolve("themes/tiny/messages/fr.yml"));

    assertThat(site.problems())
        .singleElement()
        .asString()
        .contains("the theme `tiny` says nothing in `fr`");
    assertThat(site.output("texts/three/index.html")).contains("fr en Hello");
  }

  private TinySite site() throws IOException {
    return TinySite.of(temp)
        .file(
            "site.yml",
            """
            title: Tiny
            url: https://tiny.example/
            theme: tiny
            navigation: [{title: Notes, to: /notes/}, {title: Texts, to: /texts/}]
            feed: {}
            languages: {notes: de-CH, notes/two.md: de}
            """)
        .file("kinds/text.yml", "folder: texts\nlanguage: fr\nindex: {title: Texts}\n")
        .file("content/notes/one.md", "---\ntitle: notes/one.md\ndate: 2026-02-02\n---\n\n\"x\"\n")
        .file(
            "content/notes/two.md",
            "---\ntitle: Two\nlanguage: ar\naliases: [/old/]\n---\n\nWords.\n")
        .page("texts/three.md", "Mots.")
        .page("index.md", "\"x\"")
        .shows("page", MAIN)
        .shows("list", MAIN)
        .theme("messages/en.yml", "hello: Hello\n" + MONTHS.formatted("{day} {month} {year}"))
        .theme("messages/de.yml", "hello: Hallo\n" + MONTHS.formatted("{day}. {month} {year}"))
        .theme("messages/ar.yml", "hello: Ahlan\n" + MONTHS.formatted("{day} {month} {year}"))
        .theme("messages/fr.yml", "hello: Bonjour\n" + MONTHS.formatted("{day} {month} {year}"));
  }
}
