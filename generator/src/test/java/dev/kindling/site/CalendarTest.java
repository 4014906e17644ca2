package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.BuildDay;
import dev.kindling.link.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a day that comes does to a site: pages appear and go, and nothing else breaks. */
class CalendarTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String LATER = "content/later.md";

  private static TestSite on(TestSite site, String day) {
    return site.on(new BuildDay(LocalDate.parse(day), false, false));
  }

  private static TestSite linked(String target) {
    return TestSite.withHome()
        .page("content/a.md", "links: " + target + "\n")
        .page(LATER, "publish: 2026-11-24\nexpires: 2026-11-26\nanchors: x\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, link-to-later",
    "2026-11-24, ''",
    "2026-11-25, ''",
    "2026-11-26, link-to-expired",
    "2026-11-27, link-to-expired"
  })
  void aLinkIsOneOnTheDaysOfItsPage(String day, String problem) {
    TestSite site = on(linked("later.md | later.md#x | /later/"), day);

    if (problem.isEmpty()) {
      assertThat(site.problems()).isEmpty();
      assertThat(site.targets("content/a.md")).hasOnlyElementsOfType(Target.Internal.class);
    } else {
      assertThat(site.problems()).hasSize(3).allMatch(said -> said.startsWith(problem + " "));
      assertThat(site.targets("content/a.md")).containsOnly(new Target.Nowhere()).hasSize(3);
    }
  }

  @Test
  void aLinkThatWaitsNamesTheDay() {
    assertThat(linked("later.md").problems())
        .containsExactly(
            "link-to-later content/a.md:1:8+8 `content/later.md` is not published before"
                + " 2026-11-24 -- it is plain text until then, and becomes a link by itself");
  }

  @Test
  void anAnchorOfAPageToComeMustBeRightAlready() {
    assertThat(linked("later.md#y").problems())
        .containsExactly(
            "broken-anchor content/a.md:1:8+10 there is no `#y` on `content/later.md`"
                + " -- did you mean `#x`?");
  }

  @Test
  void aDraftStaysAMistake() {
    assertThat(
            TestSite.withHome()
                .page("content/a.md", "links: b.md\n")
                .page("content/b.md", "draft: yes\npublish: 2026-11-24\n")
                .problems())
        .singleElement()
        .asString()
        .startsWith("link-to-unpublished ");
  }

  @Test
  void referencesWaitToo() {
    TestSite site =
        TestSite.withHome()
            .page("content/factors/a.md", "strategies: soon | now\nnext: over\n")
            .page("content/strategies/now.md", "title: Now\n")
            .page("content/strategies/soon.md", "publish: 2026-11-24\n")
            .page("content/strategies/over.md", "expires: 2026-11-23\n");

    assertThat(site.problems())
        .containsExactly(
            "link-to-later content/factors/a.md:1:13+4 `content/strategies/soon.md` is not"
                + " published before 2026-11-24 -- it is left out until then, and comes in by"
                + " itself",
            "link-to-expired content/factors/a.md:2:7+4 `content/strategies/over.md` expired on"
                + " 2026-11-23 -- it is left out now: take it away, or name another page");
    assertThat(on(site, "2026-11-24").problems()).hasSize(1);
  }

  @Test
  void aPageToComeIsCheckedBeforeItsDay() {
    assertThat(
            TestSite.withHome()
                .page("content/b.md", "draft: yes\n")
                .page(
                    "content/factors/later.md",
                    """
                    publish: 2026-12-01
                    links: lost.md | #lost | ../b.md
                    cites: nobody
                    strategies: nothing
                    """)
                .problems())
        .extracting(said -> said.split(" ", 2)[0])
        .containsExactly(
            "broken-link",
            "broken-anchor",
            "link-to-unpublished",
            "unknown-source",
            "unknown-reference");
  }

  @Test
  void aPageToComeIsCheckedAsOnItsDay() {
    TestSite site =
        TestSite.withHome()
            .page("content/first.md", "publish: 2026-12-01\nanchors: x\n")
            .page(
                "content/second.md",
                "publish: 2026-12-02\nanchors: y\nlinks: first.md#x | #y | third.md\n")
            .page("content/third.md", "publish: 2026-12-03\n");

    assertThat(site.problems())
        .containsExactly(
            "link-to-later content/second.md:3:26+8 `content/third.md` is not published before"
                + " 2026-12-03 -- it is plain text until then, and becomes a link by itself");
  }

  @Test
  void onePageMayFollowAnotherAtOneAddress() {
    TestSite site =
        TestSite.withHome()
            .urls("/offer/\n")
            .page("content/old.md", "slug: offer\nexpires: 2026-12-01\n")
            .page("content/new.md", "slug: offer\npublish: 2026-12-01\n");

    assertThat(site.problems()).isEmpty();
    assertThat(on(site, "2026-12-01").problems()).isEmpty();
    assertThat(on(site, "2026-12-01").site().pages()).extracting("url").hasSize(2);
  }

  @Test
  void twoPagesThatMeetAtOneAddressAreReportedBeforeTheyMeet() {
    TestSite site =
        TestSite.withHome()
            .page("content/old.md", "slug: offer\nexpires: 2026-12-02\n")
            .page("content/new.md", "slug: offer\npublish: 2026-12-01\n")
            .page("content/z.md", "publish: 2026-12-01\naliases: /offer/\n");

    assertThat(site.problems()).hasSize(2).allMatch(said -> said.startsWith("url-collision "));
  }

  @Test
  void aSlugThatWillMeanTwoPagesIsReportedBefore() {
    TestSite site =
        TestSite.withHome()
            .page("content/strategies/b.md", "title: B\n")
            .page("content/factors/a.md", "next: b\n")
            .page("content/faq/b.md", "publish: 2026-12-01\nreviewed: 2026-11-01\n");

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("bad-value content/factors/a.md:1:7+1 `b` can be ");
  }

  @Test
  void sourcesOfPagesThatComeAndGoStay() {
    TestSite site =
        TestSite.withHome()
            .works("one", "two", "three")
            .page("content/a.md", "publish: 2026-12-01\ncites: one\n")
            .page("content/b.md", "expires: 2026-11-01\ncites: two\n");

    assertThat(site.problems()).singleElement().asString().contains("cites `three`");
  }

  @Test
  void termsAndFormerAddressesComeAndGoWithTheirPages() {
    TestSite site =
        TestSite.withHome()
            .settings("taxonomies:\n  tags: {title: Topics}\n")
            .page("content/a.md", "links: /tags/soon/ | /was/ | /tags/over/ | /tags/\n")
            .page("content/b.md", "publish: 2026-12-01\ntags: soon\naliases: /was/\n")
            .page("content/c.md", "expires: 2026-11-01\ntags: over\n");

    assertThat(site.problems())
        .extracting(said -> said.split(" ", 2)[0])
        .containsExactly("link-to-later", "link-to-later", "link-to-expired", "link-to-later");
    assertThat(site.assemble().value().site().terms()).isEmpty();
    assertThat(on(site, "2026-12-01").problems())
        .singleElement()
        .asString()
        .startsWith("link-to-expired ");
  }

  @Test
  void termsOfAPageToComeMustBeRightAlready() {
    TestSite site =
        TestSite.withHome()
            .settings("taxonomies:\n  tags: {title: Topics}\n")
            .page("content/z.md", "tags: guilt\naliases: /tags/new/\n")
            .page("content/b.md", "publish: 2026-12-01\ntags: Guilt | !!! | new\n");

    assertThat(site.problems())
        .extracting(said -> said.split(" ", 3)[0] + " " + said.split(" ", 3)[1])
        .containsExactly(
            "term-collision content/b.md:2:7+5",
            "bad-value content/b.md:2:15+3",
            "url-collision content/z.md:2:10+10");
    assertThat(on(site, "2026-12-01").problems()).hasSameSizeAs(site.problems());
  }

  @Test
  void linksOfTheHeaderToTermsAndFormerAddressesComeAndGoWithTheirPages() {
    TestSite site =
        TestSite.withHome()
            .settings(
                """
                taxonomies:
                  tags: {title: Topics}
                navigation:
                  - {title: T, to: /tags/}
                  - {title: X, to: /tags/x/}
                footer:
                  links: [{title: Was, to: /was/}]
                """)
            .page("content/b.md", "expires: 2026-12-01\ntags: x\naliases: /was/\n");

    assertThat(absent(site)).isEmpty();
    assertThat(absent(on(site, "2026-12-01"))).containsExactly("/tags/", "/tags/x/", "/was/");
  }

  private static List<String> absent(TestSite site) {
    Site assembled = site.assemble().value().site();
    return Stream.of("/", "/tags/", "/tags/x/", "/was/")
        .filter(url -> assembled.isAbsent(new PageUrl(url)))
        .toList();
  }

  @Test
  void theAddressOfAnExpiredPageCanBeAnswered() {
    TestSite site =
        TestSite.withHome()
            .urls("/over/\n")
            .page("content/over.md", "expires: 2026-11-23\n")
            .page("content/a.md", "aliases: /over/\n")
            .page("content/b.md", "links: /over/\n");

    assertThat(site.problems()).isEmpty();
  }

  @Test
  void theNextChangeIsTheFirstDayOnWhichAnythingDiffers() {
    TestSite site =
        TestSite.withHome()
            .page("content/a.md", "publish: 2026-12-05\nexpires: 2026-12-09\n")
            .page("content/b.md", "expires: 2026-12-07\n")
            .page("content/c.md", "draft: yes\npublish: 2026-11-24\n")
            .page("content/d.md", "expires: 2026-11-01\n")
            .page("content/faq/e.md", "reviewed: 2026-06-10\n");

    List<LocalDate> changes =
        Stream.of("2026-11-23", "2026-12-05", "2026-12-07", "2026-12-09", "2026-12-11")
            .map(day -> on(site, day).assemble().value().nextChange().orElse(LocalDate.EPOCH))
            .toList();

    assertThat(changes)
        .containsExactly(
            LocalDate.of(2026, 12, 5),
            LocalDate.of(2026, 12, 7),
            LocalDate.of(2026, 12, 9),
            LocalDate.of(2026, 12, 11),
            LocalDate.EPOCH);
    assertThat(TestSite.withHome().assemble().value().nextChange()).isEmpty();
  }

  @Test
  void aReviewCountsOnTheDayItIsDue() {
    TestSite site = TestSite.withHome().page("content/faq/a.md", "reviewed: 2026-05-23\n");

    assertThat(site.problems()).isEmpty();
    assertThat(site.assemble().value().nextChange()).contains(TODAY.plusDays(1));
    assertThat(on(site, "2026-11-24").problems()).hasSize(1);
    assertThat(on(site, "2026-11-24").assemble().value().nextChange()).isEmpty();
  }

  @Test
  void aWorkCountsOnItsLastDay() {
    TestSite site =
        TestSite.withHome().workUntil("helpline", TODAY).page("content/a.md", "cites: helpline\n");

    assertThat(site.problems()).isEmpty();
    assertThat(site.assemble().value().nextChange()).contains(TODAY.plusDays(1));
    assertThat(on(site, "2026-11-24").problems())
        .containsExactly(
            "review-overdue sources.yml:1:11+10 `helpline` counted until 2026-11-23 -- look"
                + " whether it still says so, and write the day until which it counts now");
    assertThat(on(site, "2026-11-24").assemble().value().nextChange()).isEmpty();
  }
}
