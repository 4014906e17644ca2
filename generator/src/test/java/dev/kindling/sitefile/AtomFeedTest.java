package dev.kindling.sitefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.output.Artifact;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

  private static TextSite news() {
    return TextSite.withHome()
        .settings("feed: {title: News}\n")
        .file(
            "kinds/note.yml",
            """
            folder: notes
            fields: {people: {type: choice, of: {real: From life, made: Made up}}}
            notice: people
            """)
        .file("kinds/secret.yml", "folder: secrets\nindexed: false\n")
        .page("notes/a.md", "title: A\ndate: 2026-01-01", "Text.")
        .page("notes/b.md", "title: B\ndate: 2026-03-01\nsummary: About b\npeople: made", "Text.")
        .page("notes/c.md", "title: C\ndate: 2026-02-01\nupdated: 2026-04-01", "Text.")
        .page("notes/d.md", "title: D\ndate: 2026-03-01\ntags: [x, y z]\npeople: real", "Text.")
        .page("notes/undated.md", "title: Undated", "Text.")
        .page("notes/draft.md", "title: Draft\ndate: 2026-05-01\ndraft: true", "Text.")
        .page("secrets/s.md", "title: Secret\ndate: 2026-06-01", "Text.");
  }

  private static XmlFile feed(TextSite site) {
    List<Artifact> files = new AtomFeed().make(site.site());
    assertThat(files).hasSize(1);
    return XmlFile.of(SiteFilesTest.text(files.get(0)));
  }

  @Test
  void hasWhatAtomDemandsOfAFeed() {
    XmlFile feed = feed(news());

    assertThat(feed.document().getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.children("feed", "title")).containsExactly("News");
    assertThat(feed.children("feed", "id")).containsExactly("https://example.org/guide/feed.xml");
    assertThat(feed.children("feed", "updated")).containsExactly("2026-04-01T00:00:00Z");
    assertThat(feed.children("author", "name")).containsExactly("Test");
    assertThat(feed.values("link", "href"))
        .startsWith("https://example.org/guide/feed.xml", "https://example.org/guide/");
  }

  @Test
  void hasAnIdThatNoEntryHasAndAnAddressWithEscapes() {
    XmlFile feed =
        feed(
            TextSite.withHome()
                .settings("feed: {url: '/was gibt\u2019s.xml'}\n")
                .page("index.md", "title: Home\ndate: 2026-01-01", "Text."));

    assertThat(feed.children("entry", "id")).containsExactly("https://example.org/guide/");
    assertThat(feed.children("feed", "id"))
        .containsExactly("https://example.org/guide/was%20gibt%E2%80%99s.xml")
        .containsExactly(feed.values("link", "href").get(0));
  }

  @Test
  void leavesOutThePageForWhatDoesNotExist() {
    TextSite site =
        news()
            .file("kinds/lost.yml", "files: [404.md]\nurl: /404.html\n")
            .page("404.md", "title: Lost\ndate: 2026-11-01", "Text.");

    assertThat(feed(site).children("entry", "title")).containsExactly("C", "B", "D", "A");
  }

  @Test
  void hasWhatAtomDemandsOfEachEntry() {
    XmlFile feed = feed(news());

    assertThat(feed.children("entry", "id"))
        .containsExactlyElementsOf(feed.values("link", "href").subList(2, 6));
    assertThat(feed.children("entry", "updated"))
        .containsExactly(
            "2026-04-01T00:00:00Z",
            "2026-03-01T00:00:00Z",
            "2026-03-01T00:00:00Z",
            "2026-01-01T00:00:00Z");
    assertThat(feed.children("entry", "published"))
        .containsExactly(
            "2026-02-01T00:00:00Z",
            "2026-03-01T00:00:00Z",
            "2026-03-01T00:00:00Z",
            "2026-01-01T00:00:00Z");
  }

  @Test
  void tellsTheLatestChangeFirstAndEqualDaysByPath() {
    assertThat(feed(news()).children("entry", "title")).containsExactly("C", "B", "D", "A");
  }

  @Test
  void putsTheNoticeBeforeTheSummary() {
    assertThat(feed(news()).texts("summary")).containsExactly("Made up. About b", "From life.");
  }

  @Test
  void namesTagsAsCategories() {
    assertThat(feed(news()).values("category", "term")).containsExactly("x", "y z");
  }

  @Test
  void endsAtItsLimit() {
    assertThat(feed(news().settings("feed: {most: 2}\n")).children("entry", "title"))
        .containsExactly("C", "B");
  }

  @Test
  void tellsOfSomeKindsOnly() {
    assertThat(feed(news().settings("feed: {kinds: [home]}\n")).all("entry")).isEmpty();
  }

  @Test
  void leavesDraftsOutEvenWhereTheyAreBuilt() {
    assertThat(feed(news().withDrafts()).children("entry", "title")).doesNotContain("Draft");
  }

  @Test
  void isValidWithoutAnyNews() {
    XmlFile feed = feed(TextSite.withHome().settings("feed: {}\n"));

    assertThat(feed.children("feed", "title")).containsExactly("Test");
    assertThat(feed.children("feed", "updated")).containsExactly("1970-01-01T00:00:00Z");
    assertThat(feed.all("entry")).isEmpty();
  }

  @Test
  void isNotMadeUnlessAskedFor() {
    assertThat(new AtomFeed().make(TextSite.withHome().site())).isEmpty();
  }

  @Test
  void keepsHostileTextsAsTexts() {
    String title = "]]> <b> & \\\" ' \ud83d\ude00";
    XmlFile feed =
        feed(
            news()
                .page("notes/x.md", "title: \"" + title + "\"\ndate: 2026-11-01", "Text.")
                .page("notes/y.md", "title: Y\ndate: 2026-10-01\ntags: ['<&\"]]>']", "Text."));

    assertThat(feed.children("entry", "title")).startsWith(title.replace("\\", ""), "Y");
    assertThat(feed.values("category", "term")).startsWith("<&\"]]>");
  }
}
