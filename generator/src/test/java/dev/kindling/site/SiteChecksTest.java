package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.catalogue.BuildDay;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SiteChecksTest {

  @Test
  void aSiteNeedsAHomePage() {
    assertThat(TestSite.empty().problems())
        .containsExactly(
            "file-missing content/index.md the site has no home page"
                + " -- write `content/index.md`, and a kind for it with the address `/`");
    assertThat(TestSite.empty().page("content/index.md", "draft: yes\n").problems())
        .containsExactly(
            "file-missing content/index.md:1:1+0 the site has no home page: `content/index.md` is a"
                + " draft");
    assertThat(TestSite.empty().unparsed("content/index.md").problems()).isEmpty();
  }

  @Test
  void navigationLeadsSomewhere() {
    assertThat(
            TestSite.withHome()
                .settings(
                    """
                    navigation:
                      - {title: A, to: /faq/, kinds: [answer, anwser]}
                      - {title: B, to: /strategies}
                      - {title: C, to: "https://example.com/"}
                    footer:
                      links:
                        - {title: D, to: /soon/}
                    feed: {kinds: [story]}
                    """)
                .page("content/soon.md", "publish: 2027-01-01\n")
                .problems())
        .containsExactly(
            "unknown-kind site.yml:4:43+6 this site has no kind `anwser`"
                + " -- did you mean `answer`?",
            "broken-link site.yml:5:20+11 nothing on this site has the address `/strategies`"
                + " -- write `/strategies/`",
            "link-to-later site.yml:9:22+6 `content/soon.md` is not published before 2027-01-01"
                + " -- it is left out until then, and comes in by itself",
            "unknown-kind site.yml:10:16+5 this site has no kind `story`");
  }

  /** cloudnativegeo/website-cloudnativegeo.org#150, tailscale-dev/tailscale-dev#198 */
  @Test
  void daysThatTellOfThePastHaveCome() {
    assertThat(
            TestSite.withHome()
                .page("content/faq/a.md", "date: 2026-11-23\nupdated: 2026-11-23\n")
                .page("content/faq/b.md", "date: 2026-11-24\n")
                .page("content/faq/c.md", "date: 2027-02-01\npublish: 2027-01-01\n")
                .page("content/faq/d.md", "date: 2027-02-01\npublish: 2026-11-01\n")
                .page("content/faq/e.md", "updated: 2027-01-01\npublish: 2027-01-01\n")
                .page("content/faq/f.md", "updated: 2027-01-02\npublish: 2027-01-01\n")
                .page("content/faq/g.md", "date: 2027-02-01\ndraft: yes\n")
                .page("content/faq/h.md", "date: 2027-02-01\nexpires: 2026-11-01\n")
                .problems())
        .containsExactly(
            "bad-date content/faq/b.md:1:7+10 `date` is in the future: 2026-11-24, and readers see"
                + " the page today -- write `publish: 2026-11-24` to hold the page back until then,"
                + " or as `date` the day on which it first came out; a day of something else, such"
                + " as a meeting, needs a field of its own",
            "bad-date content/faq/f.md:1:10+10 `updated` is in the future: 2027-01-02, and the page"
                + " is published on 2027-01-01 -- write the day on which the page last changed in"
                + " earnest");
  }

  @Test
  void citationsAndSourcesMatch() {
    assertThat(
            TestSite.withHome()
                .works("flynn", "nadler", "zhao")
                .page("content/a.md", "cites: flynn | flyn | unheard\n")
                .page("content/b.md", "cites: zhao\ndraft: yes\n")
                .problems())
        .containsExactly(
            "unknown-source content/a.md:1:16+4 there is no source `flyn`"
                + " -- did you mean `flynn`?",
            "unknown-source content/a.md:1:23+7 there is no source `unheard`"
                + " -- add the work to `sources.yml`",
            "unused-source sources.yml:2:1+6 no published page cites `nadler`"
                + " -- cite it as `[@nadler]`, or take it out",
            "unused-source sources.yml:3:1+4 no published page cites `zhao`"
                + " -- cite it as `[@zhao]`, or take it out");
    assertThat(TestSite.withHome().works("flynn").unparsed("content/a.md").problems()).isEmpty();
  }

  @Test
  void reviewsCountForAsLongAsTheKindSays() {
    TestSite site =
        TestSite.withHome()
            .page("content/faq/a.md", "reviewed: 2026-05-22\n")
            .page("content/faq/b.md", "reviewed: 2026-05-23\n")
            .page("content/faq/c.md", "reviewed: 2026-11-24\n")
            .page("content/faq/d.md", "title: Never\n")
            .page("content/e.md", "reviewed: 2001-01-01\n");

    assertThat(site.problems())
        .containsExactly(
            "review-overdue content/faq/a.md:1:11+10 this page should have been reviewed again by"
                + " 2026-11-22 -- check it, and write the day of that as `reviewed`",
            "bad-date content/faq/c.md:1:11+10 `reviewed` is in the future: 2026-11-24"
                + " -- write the day on which somebody last checked the page");
    assertThat(
            site.assemble()
                .value()
                .site()
                .page(new SourcePath("content/faq/b.md"))
                .orElseThrow()
                .reviewDue())
        .contains(LocalDate.of(2026, 11, 23));
  }

  @Test
  void publicationFollowsTheDay() {
    TestSite site =
        TestSite.withHome()
            .page("content/a.md", "publish: 2026-11-23\nexpires: 2026-11-24\n")
            .page("content/b.md", "publish: 2026-11-24\n")
            .page("content/c.md", "expires: 2026-11-23\n")
            .page("content/d.md", "draft: yes\n");

    assertThat(site.site().pages())
        .extracting(page -> page.url().value())
        .containsExactly("/a/", "/");
    assertThat(site.on(new BuildDay(LocalDate.of(2026, 11, 24), true, false)).site().pages())
        .extracting(page -> page.url().value())
        .containsExactly("/b/", "/d/", "/");
  }
}
