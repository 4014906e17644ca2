package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.address.PageUrl;
import dev.kindling.address.Redirect;
import org.junit.jupiter.api.Test;

class AddressesTest {

  @Test
  void fillTheHolesOfThePattern() {
    Site site =
        TestSite.withHome()
            .page("content/news/open.md", "date: 2026-03-07\nslug: we-are-open\n")
            .page("content/factors/owing.md", "title: Owing\n")
            .site();

    assertThat(site.pages())
        .extracting(page -> page.path() + " " + page.url())
        .containsExactly(
            "content/factors/owing.md /factors/owing/",
            "content/index.md /",
            "content/news/open.md /news/2026/03/07/we-are-open/");
  }

  @Test
  void waitForADateThatFrontMatterWasToldToGive() {
    TestSite site =
        TestSite.withHome()
            .page("content/news/open.md", "title: Open\nlinks: open.md | ../index.md\n");

    assertThat(site.problems()).isEmpty();
  }

  @Test
  void areNeverMadeOfHostileSlugs() {
    assertThat(
            TestSite.withHome()
                .page("content/a.md", "slug: ..\n")
                .page("content/b.md", "slug: x/y\n")
                .page("content/c.md", "slug: $1:year\n")
                .problems())
        .containsExactly(
            "bad-url content/a.md:1:7+2 `..` cannot be part of an address",
            "bad-url content/b.md:1:7+3 `x/y` cannot be part of an address",
            "bad-url content/c.md:1:7+7 `/$1:year/` would be a file that Windows refuses:"
                + " `$1:year` cannot be a name there -- give the page or file another name, so"
                + " that the site builds anywhere");
  }

  @Test
  void leadFromAliasesToPages() {
    Site site = TestSite.withHome().page("content/a.md", "aliases: /z/ | /old.html\n").site();

    assertThat(site.redirects())
        .containsExactly(
            new Redirect(new PageUrl("/old.html"), new PageUrl("/a/")),
            new Redirect(new PageUrl("/z/"), new PageUrl("/a/")));
  }

  @Test
  void refuseAliasesThatAreNoAddresses() {
    assertThat(TestSite.withHome().page("content/a.md", "aliases: old\n").problems())
        .containsExactly(
            "bad-url content/a.md:1:10+3 `old` is no address of this site"
                + " -- addresses begin with `/`, such as `/about/`");
  }
}
