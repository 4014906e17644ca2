package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a site remembers and expects from one build to the next: addresses, days, reviews, works.
 */
class LedgersTest {

  @TempDir Path temp;

  @Test
  void keepsTheLedgerAsItIsWhenNothingChanges() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.");
    site.build();
    FileTime first = Files.getLastModifiedTime(site.source("urls.txt"));
    String text = Files.readString(site.source("urls.txt"));

    assertThat(site.problems()).isEmpty();
    assertThat(Files.getLastModifiedTime(site.source("urls.txt"))).isEqualTo(first);
    assertThat(site.source("urls.txt")).hasContent(text);
  }

  @Test
  void asksForEveryAddressOfAFolderThatWasRenamed() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.").page("notes/two.md", "Text.");
    site.build();
    site.without("content/notes/one.md")
        .without("content/notes/two.md")
        .without("kinds/note.yml")
        .file("kinds/post.yml", "folder: posts\nindex: {title: Posts}\n")
        .file(
            "site.yml",
            TinySite.SETTINGS.replace("{title: Notes, to: /notes/}", "{title: Posts, to: /posts/}"))
        .page("posts/two.md", "Text.");

    assertThat(site.problems())
        .containsExactly(
            "url-gone urls.txt:4:1 `/notes/` was public and is gone",
            "url-gone urls.txt:5:1 `/notes/one/` was public and is gone",
            "url-gone urls.txt:6:1 `/notes/two/` was public and is gone");

    site.file(
        "content/posts/one.md",
        "---\ntitle: One\naliases: [/notes/, /notes/one/, /notes/two/]\n---\nText.\n");
    assertThat(site.problems()).isEmpty();
    assertThat(site.problems()).isEmpty();
    assertThat(site.output("notes/two/index.html")).contains("posts/one");
    assertThat(Files.readAllLines(site.source("urls.txt")))
        .contains("/notes/one/", "/notes/two/", "/posts/one/", "/posts/two/");
  }

  @Test
  void keepsFormerAddressesThroughASecondRename() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.");
    site.build();
    site.without("content/notes/one.md")
        .file("content/notes/two.md", "---\ntitle: Two\naliases: [/notes/one/]\n---\nText.\n");
    assertThat(site.problems()).isEmpty();

    site.without("content/notes/two.md")
        .file("content/notes/three.md", "---\ntitle: 3\naliases: [/notes/two/]\n---\nText.\n");
    assertThat(site.problems())
        .containsExactly("url-gone urls.txt:5:1 `/notes/one/` was public and is gone");

    site.file(
        "content/notes/three.md",
        "---\ntitle: 3\naliases: [/notes/one/, /notes/two/]\n---\nText.\n");
    assertThat(site.problems()).isEmpty();
    assertThat(site.output("notes/one/index.html")).contains("three").doesNotContain("two");
  }

  @Test
  void lostAddressesStayInTheLedgerUntilThatIsAccepted() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.");
    site.build();
    site.without("content/notes/one.md").build();

    assertThat(site.source("urls.txt")).content().contains("/notes/one/");
    assertThat(site.problems()).hasSize(1);
  }

  @Test
  void noticesAPageThatBecameADraft() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.");
    site.build();
    site.file("content/notes/one.md", "---\ntitle: One\ndraft: true\n---\nText.\n");

    assertThat(site.problems())
        .containsExactly(
            "url-gone urls.txt:5:1 `/notes/one/` was public and is gone: `content/notes/one.md` is"
                + " a draft");
    assertThat(site.acceptingGoneUrls().problems()).isEmpty();
  }

  @Test
  void listsAndTermsAnswerForTheirFormerAddresses() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .shows("terms", "{{#page.terms}}<a href=\"{{url}}\">{{title}}</a>{{/page.terms}}")
            .file("urls.txt", "/old/\n/words/\n/words/gates/\n")
            .file("content/notes/one.md", "---\ntitle: One\ntags: [Doors]\n---\nText.\n")
            .page("notes/two.md", "See [the list](/old/) and [the term](/words/gates/).");
    String taxonomy = "taxonomies: {tags: {title: T, url: /topics/";
    site.file("site.yml", TinySite.SETTINGS + taxonomy + "}}\n");
    assertThat(site.problems()).filteredOn(said -> said.startsWith("url-gone")).hasSize(3);

    site.file("kinds/note.yml", "folder: notes\nindex: {title: N, aliases: [/old/]}\n")
        .file(
            "site.yml",
            TinySite.SETTINGS
                + taxonomy
                + ", aliases: [/words/], term-aliases: {doors: [/words/gates/]}}}\n");
    assertThat(site.problems()).isEmpty();
    assertThat(site.output("old/index.html")).contains("url=../notes/");
    assertThat(site.output("words/index.html")).contains("url=../topics/");
    assertThat(site.output("words/gates/index.html")).contains("url=../../topics/doors/");
    assertThat(site.output("notes/two/index.html"))
        .contains("<a href=\"../\">the list</a>", "<a href=\"../../topics/doors/\">the term</a>");
  }

  @Test
  void aTermThatADayTakesAwayTakesItsFormerAddressAlong() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .shows("terms", "{{#page.terms}}<a href=\"{{url}}\">{{title}}</a>{{/page.terms}}")
            .file(
                "site.yml",
                TinySite.SETTINGS
                    + "taxonomies: {tags: {title: T, aliases: [/words/],"
                    + " term-aliases: {Doors: [/gates/], Dors: [/x/]}}}\n")
            .file(
                "content/notes/one.md",
                "---\ntitle: One\ntags: [Doors]\nexpires: 2026-11-24\n---\nText.\n");
    String misspelt = "bad-value site.yml:5:84 no page has `Dors` in `tags`";
    assertThat(site.problems()).containsExactly(misspelt);

    site.file(
        "site.yml",
        TinySite.SETTINGS
            + "taxonomies: {tags: {title: T, aliases: [/words/], term-aliases: {Doors:"
            + " [/gates/]}}}\n");
    assertThat(site.problems()).isEmpty();
    assertThat(site.source("urls.txt")).content().contains("/words/", "/gates/");
    assertThat(site.on(LocalDate.of(2026, 11, 24)).problems()).isEmpty();
  }

  @Test
  void letsAPageExpireAndKeepsItsAddressInMind() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file("content/notes/one.md", "---\ntitle: One\nexpires: 2026-11-24\n---\nText.\n");
    assertThat(site.build().nextChange()).contains(LocalDate.of(2026, 11, 24));
    site.on(LocalDate.of(2026, 11, 24));

    assertThat(site.problems()).isEmpty();
    assertThat(site.written()).doesNotContainKey("site/notes/one/index.html");
    assertThat(site.source("urls.txt")).content().contains("/notes/one/");

    // Whoever takes the file away is asked once what becomes of those who know its address.
    assertThat(site.without("content/notes/one.md").problems())
        .containsExactly("url-gone urls.txt:5:1 `/notes/one/` was public and is gone");
  }

  @Test
  void writesALinkAsTextUntilItsDay() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .page("index.md", "See [the *news*](notes/new.md#part) soon.")
            .file("site.yml", TinySite.SETTINGS.replace("/notes/", "/notes/new/"))
            .file("kinds/note.yml", "folder: notes\n")
            .shows("page", "{{{page.body}}}{{#site.navigation}}({{title}}){{/site.navigation}}")
            .file(
                "content/notes/new.md",
                "---\ntitle: New\npublish: 2026-11-24\n---\n\n## Part\n\nText.\n")
            .strict();

    BuildOutcome early = site.build();
    assertThat(early.report().all())
        .extracting(problem -> problem.code().id() + " " + problem.isError())
        .containsExactly("link-to-later false", "link-to-later false");
    assertThat(early.nextChange()).contains(LocalDate.of(2026, 11, 24));
    assertThat(site.main("index.html")).isEqualTo("<p>See the <em>news</em> soon.</p>\n");

    assertThat(site.on(LocalDate.of(2026, 11, 24)).problems()).isEmpty();
    assertThat(site.main("index.html"))
        .isEqualTo("<p>See <a href=\"notes/new/#part\">the <em>news</em></a> soon.</p>\n(Notes)");
  }

  @Test
  void aStrictBuildAsksForALedgerThatHasEveryAddress() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "Text.").strict();
    assertThat(site.problems()).as("no ledger yet").isEmpty();
    assertThat(site.problems()).as("a ledger that is right").isEmpty();

    site.file(
        "content/notes/two.md",
        "---\ntitle: Two\npublish: 2026-11-01\naliases: [/2/]\n---\nText.\n");
    assertThat(site.problems()).as("a page that came by itself").isEmpty();

    for (String name : new String[] {"a", "b", "c", "d"}) {
      site.page("notes/" + name + ".md", "Text.");
    }
    assertThat(site.problems())
        .containsExactly(
            "url-unkept urls.txt `urls.txt` lacks 4 addresses of this site: `/notes/a/`,"
                + " `/notes/b/`, `/notes/c/` and 1 more");
    assertThat(site.build().written()).isEmpty();
    assertThat(site.acceptingGoneUrls().problems()).isEmpty();
  }

  @Test
  void anOverdueReviewFailsOnlyWhereThatIsAskedFor() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file(
                "kinds/note.yml",
                "folder: notes\nindex: {title: Notes}\nreview: {every: 1 month}\n")
            .file("content/notes/one.md", "---\ntitle: One\nreviewed: 2026-10-01\n---\nText.\n")
            .strict();

    assertThat(site.build().written()).isPresent();
    assertThat(site.failingOnReviews().build().written()).isEmpty();
    assertThat(site.build().report().summary()).isEqualTo("1 error");
  }

  @Test
  void aKindThatIsReviewedNeedsADay() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file(
                "kinds/note.yml",
                "folder: notes\nindex: {title: Notes}\nreview: {every: 1 month}\n")
            .page("notes/one.md", "Text.")
            .file("content/notes/two.md", "---\ntitle: Two\nreviewed: soon\n---\nText.\n");

    assertThat(site.problems())
        .extracting(problem -> problem.split(" ", 3)[0] + " " + problem.split(" ", 3)[1])
        .containsExactly(
            "missing-field content/notes/one.md:1:1", "bad-date content/notes/two.md:3:11");
  }

  @Test
  void aNoticeMustBeShown() throws IOException {
    TinySite site =
        TinySite.of(temp)
            .file(
                "kinds/note.yml",
                """
                folder: notes
                index: {title: Notes}
                fields: {people: {type: choice, required: true, of: {some: A & B}}}
                notice: people
                """)
            .file("content/notes/one.md", "---\ntitle: One\npeople: some\n---\nText.\n")
            .file("content/notes/two.md", "---\ntitle: Two\npeople: some\n---\nText.\n");

    assertThat(site.problems())
        .containsExactly(
            "notice-missing kinds/note.yml the template `page` does not show the notice that `note`"
                + " asks for");
    site.shows("page", "{{page.notice}}{{{page.body}}}");
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void namesWorksThatNobodyHasConfirmed() throws IOException {
    String work = "  type: book\n  authors: [Flynn]\n  year: 2008\n  title: Help\n";
    TinySite site =
        TinySite.of(temp)
            .file("sources.yml", "one:\n" + work + "two:\n" + work + "  verified: true\n")
            .page("index.md", "So it is.[@one; @two]");

    assertThat(site.build().unconfirmed()).containsExactly("one");
    assertThat(site.strict().build().report().all()).isEmpty();
  }
}
