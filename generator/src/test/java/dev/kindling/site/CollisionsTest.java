package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollisionsTest {

  private static final String SLUG = " -- give one of the two another `slug`";
  private static final String ALIAS =
      " -- take the alias out, or give the other one another address";
  private static final String FILE = " -- rename the file, or take it out";

  @Test
  void nameBothPages() {
    assertThat(
            TestSite.withHome()
                .page("content/b.md", "title: B\nslug: same\n")
                .page("content/a.md", "title: A\nslug: same\n")
                .page("content/c.md", "title: C\nslug: same\n")
                .problems())
        .containsExactly(
            "url-collision content/b.md:2:7+4 `/same/` is the address of two things:"
                + " `content/a.md` and `content/b.md`"
                + SLUG,
            "url-collision content/c.md:2:7+4 `/same/` is the address of two things:"
                + " `content/a.md` and `content/c.md`"
                + SLUG);
  }

  @Test
  void areFoundBetweenAliasesListingsAndFiles() {
    assertThat(
            TestSite.withHome()
                .settings("feed: {url: /a/news.xml}\ntaxonomies:\n  tags: {title: T, url: /t/}\n")
                .page("content/a.md", "aliases: /b/ | /faq/ | /t/x/ | /sitemap.xml\ntags: x\n")
                .page("content/b.md", "aliases: /b/\n")
                .file("static/a/news.xml")
                .file("static/robots.txt")
                .file("static/a/index.html")
                .problems())
        .containsExactly(
            "url-collision content/a.md:1:1+0 `/a/` and `/a/index.html` are one file,"
                + " `a/index.html`: `content/a.md` and `static/a/index.html`"
                + SLUG,
            "url-collision content/a.md:1:16+5 `/faq/` is the address of two things: an alias of"
                + " `content/a.md` and the index of `answer` in `kinds/answer.yml`"
                + ALIAS,
            "url-collision content/a.md:1:32+12 `/sitemap.xml` is the address of two things: an"
                + " alias of `content/a.md` and the `sitemap.xml` that Kindling writes"
                + ALIAS,
            "url-collision content/a.md:2:7+1 `/t/x/` is the address of two things: an alias of"
                + " `content/a.md` and the term `x` of `tags` -- spell it with other letters, or"
                + " give the overview of `tags` another `url`",
            "url-collision content/b.md:1:1+0 `/b/` is the address of two things: an alias of"
                + " `content/a.md` and `content/b.md`"
                + SLUG,
            "url-collision static/a/news.xml `/a/news.xml` is the address of two things: the"
                + " `a/news.xml` that Kindling writes and `static/a/news.xml`"
                + FILE);
  }

  @Test
  void areFoundWhereOnlyCaseDiffers() {
    assertThat(
            TestSite.withHome()
                .page("content/a.md", "slug: door\n")
                .page("content/b.md", "slug: Door\n")
                .problems())
        .containsExactly(
            "url-collision content/b.md:1:7+4 `/door/` and `/Door/` are the same name on a"
                + " disk that ignores case: `content/a.md` and `content/b.md`"
                + SLUG);
  }

  @Test
  void areFoundBetweenAFileAndAFolder() {
    assertThat(TestSite.withHome().page("content/a.md", "title: A\n").file("static/A").problems())
        .containsExactly(
            "url-collision content/a.md:1:1+0 `/A` is a file, and `/a/` needs a folder of that"
                + " name: `content/a.md` and `static/A`"
                + SLUG);
  }

  @Test
  void letASiteWriteItsOwnPageForWhatIsNotFound() {
    assertThat(TestSite.withHome().page("content/a.md", "aliases: /404.html\n").problems())
        .hasSize(1);
    assertThat(TestSite.withHome().file("static/404.html").problems()).isEmpty();
  }

  @Test
  void areFoundBetweenFoldersThatDifferInCaseOnceForEachSpelling() {
    assertThat(
            TestSite.withHome()
                .file("static/Pics/a/one.txt")
                .file("static/pics/a/two.txt")
                .file("static/pics/b/three.txt")
                .file("static/pics/four.txt")
                .problems())
        .containsExactly(
            "url-collision static/pics/a/two.txt `/Pics/a/one.txt` and `/pics/a/two.txt` need the"
                + " folder `pics` in two spellings, which are the same on a disk that ignores case:"
                + " `static/Pics/a/one.txt` and `static/pics/a/two.txt`"
                + FILE);
  }

  @Test
  void namesThatWindowsRefusesAreReportedWhereTheyAreWritten() {
    String help = " -- give the page or file another name, so that the site builds anywhere";
    assertThat(
            TestSite.withHome()
                .page("content/a.md", "slug: aux\naliases: /ok/ | /nul/\n")
                .file("static/x:y.txt")
                .file("static/com10.txt")
                .problems())
        .containsExactly(
            "bad-url content/a.md:1:7+3 `/aux/` would be a file that Windows refuses: `aux` cannot"
                + " be a name there"
                + help,
            "bad-url content/a.md:2:17+5 `/nul/` would be a file that Windows refuses: `nul` cannot"
                + " be a name there"
                + help,
            "bad-url static/x:y.txt `/x:y.txt` would be a file that Windows refuses: `x:y.txt`"
                + " cannot be a name there"
                + help);
  }
}
