package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.BuildDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static List<String> urls(TestSite site) {
    return site.assemble().value().ledger().urls().stream()
        .map(PageUrl::value)
        .filter(url -> !List.of("/factors/", "/faq/", "/news/", "/strategies/").contains(url))
        .toList();
  }

  @Test
  void keepsWhatWasPublicAndAddsWhatIsNew() {
    TestSite site =
        TestSite.withHome()
            .settings("feed: {}\ntaxonomies:\n  tags: {title: Topics}\n")
            .urls("/a/\n")
            .file("static/x.pdf")
            .page("content/a.md", "aliases: /old/\ntags: x\n")
            .page("content/b.md", "draft: yes\n");

    assertThat(site.problems()).isEmpty();
    assertThat(urls(site)).containsExactly("/", "/a/", "/feed.xml", "/old/", "/tags/", "/tags/x/");
  }

  @Test
  void reportsWhatIsGone() {
    TestSite site =
        TestSite.withHome()
            .urls("# known\n/gone/\n/\n/hidden/\n")
            .page("content/hidden.md", "draft: yes\n");

    assertThat(site.problems())
        .containsExactly(
            "url-gone urls.txt:2:1+6 `/gone/` was public and is gone -- add `aliases: [/gone/]` to"
                + " the page that should answer, or to `index` in the file of a kind if its list"
                + " should, or run once with `-Dkindling.acceptUrls=true`",
            "url-gone urls.txt:4:1+8 `/hidden/` was public and is gone: `content/hidden.md` is a"
                + " draft -- add `aliases: [/hidden/]` to the page that should answer, or run once"
                + " with `-Dkindling.acceptUrls=true`");
    assertThat(urls(site)).containsExactly("/", "/gone/", "/hidden/");
  }

  @Test
  void findsWhatAFileOrAnotherSpellingOfTheSameFileAnswers() {
    TestSite site =
        TestSite.withHome()
            .urls("/a/index.html\n/was/\n/was.html\n")
            .page("content/a.md", "title: A\n")
            .file("static/was/index.html")
            .file("static/was.html");

    assertThat(site.problems()).isEmpty();
  }

  @Test
  void advisesNoAliasWhereThereCanBeNone() {
    TestSite site = TestSite.withHome().urls("/feed.xml\n/A/\n").page("content/a.md", "title: A\n");

    assertThat(site.problems())
        .containsExactly(
            "url-gone urls.txt:1:1+9 `/feed.xml` was public and is gone -- bring it back, or run"
                + " once with `-Dkindling.acceptUrls=true`",
            "url-gone urls.txt:2:1+3 `/A/` was public and is gone -- `/a/` is the same name on a"
                + " disk that ignores case, so there can be no alias: run once with"
                + " `-Dkindling.acceptUrls=true`");
  }

  @Test
  void forgetsWhatIsGoneWhenThatIsAccepted() {
    TestSite site = TestSite.withHome().urls("/gone/\n/\n").on(new BuildDay(TODAY, false, true));

    assertThat(site.problems()).isEmpty();
    assertThat(urls(site)).containsExactly("/");
  }

  @Test
  void allowsPagesToExpireWithTheirTermsAndAliases() {
    TestSite site =
        TestSite.withHome()
            .settings("taxonomies:\n  tags: {title: Topics}\n")
            .urls("/a/\n/old/\n/tags/\n/tags/x/\n")
            .page("content/a.md", "aliases: /old/\ntags: x\nexpires: 2026-11-01\n");

    assertThat(site.problems()).isEmpty();
    assertThat(urls(site)).containsExactly("/", "/a/", "/old/", "/tags/", "/tags/x/");
  }

  @Test
  void saysNothingWhileAFileCannotBeRead() {
    TestSite site = TestSite.withHome().urls("/a/\n").unparsed("content/a.md");

    assertThat(site.problems()).isEmpty();
    assertThat(urls(site)).containsExactly("/", "/a/");
  }

  @Test
  void saysNothingWhileATaxonomyIsWrong() {
    TestSite site =
        TestSite.withHome()
            .settings("taxonomies:\n  tag: {title: Topics}\n")
            .urls("/tags/\n/tags/x/\n")
            .page("content/a.md", "tags: x\n");

    assertThat(site.problems())
        .containsExactly(
            "bad-value site.yml:4:3+3 no kind has a field `tag` that is a list of text"
                + " -- did you mean `tags`?");
  }

  @Test
  void keepsDraftsOutEvenWhenTheyAreShown() {
    TestSite site =
        TestSite.withHome()
            .settings("taxonomies:\n  tags: {title: Topics}\n")
            .on(new BuildDay(TODAY, true, false))
            .page("content/a.md", "draft: yes\naliases: /old/\ntags: x\n");

    assertThat(site.site().pages()).hasSize(2);
    assertThat(urls(site)).containsExactly("/");
  }
}
