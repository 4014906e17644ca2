package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.document.Located;
import dev.kindling.kind.Kind;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReachCheckTest {

  private static final String LONELY =
      "page-unreached content/strategies/small.md:1:1+0 no page of the kind `factor` leads here"
          + " -- name `small` in `strategies` or `next` or `more` of such a page";

  /** Strategies must be named by so many factors. */
  private static TestSite site(int atLeast) {
    SourceFile file = new SourceFile(new SourcePath("kinds/strategy.yml"), "");
    Kind.Reached reached = new Kind.Reached(new Located<>("factor", file.whole()), atLeast);
    return TestSite.withHome()
        .reached("strategy", List.of(reached))
        .page("content/strategies/small.md", "title: Small\n");
  }

  @Test
  void aPageThatNothingNamesIsToldOnItself() {
    assertThat(site(1).problems()).containsExactly(LONELY);
  }

  @Test
  void everyWayOfNamingItCounts() {
    assertThat(Stream.of("strategies: small", "next: strategies/small", "more: small"))
        .allSatisfy(
            field ->
                assertThat(site(1).page("content/factors/owing.md", field + "\n").problems())
                    .isEmpty());
  }

  @Test
  void aLinkInTheTextDoesNotCount() {
    assertThat(
            site(1).page("content/factors/owing.md", "links: ../strategies/small.md\n").problems())
        .containsExactly(LONELY);
  }

  @Test
  void onePageThatNamesItTwiceCountsOnce() {
    TestSite site = site(2).page("content/factors/a.md", "strategies: small\nnext: small\n");

    assertThat(site.problems())
        .containsExactly(
            "page-unreached content/strategies/small.md:1:1+0 pages of the kind `factor`"
                + " that lead here: 1, and `strategy` asks for 2"
                + " -- name `small` in `strategies` or `next` or `more` of such a page");
    assertThat(site.page("content/factors/b.md", "next: small\n").problems()).isEmpty();
  }

  @Test
  void aPageOfAnotherKindDoesNotCount() {
    assertThat(site(1).page("content/news/a.md", "date: 2026-01-01\n").problems())
        .containsExactly(LONELY);
  }

  @Test
  void aPageThatExpiredStillCounts() {
    assertThat(
            site(1)
                .page("content/factors/a.md", "strategies: small\nexpires: 2026-01-01\n")
                .problems())
        .isEmpty();
  }

  @Test
  void aDraftDoesNotCountAndNeedsNothing() {
    assertThat(site(1).page("content/factors/a.md", "strategies: small\ndraft: yes\n").problems())
        .containsExactly(LONELY);
    assertThat(
            TestSite.withHome()
                .reached("strategy", site(1).reachedOf("strategy"))
                .page("content/strategies/small.md", "draft: yes\n")
                .problems())
        .isEmpty();
  }

  @Test
  void aPageThatIsYetToComeIsToBeReachedToo() {
    TestSite coming =
        TestSite.withHome()
            .reached("strategy", site(1).reachedOf("strategy"))
            .page("content/strategies/small.md", "publish: 2027-03-01\n");
    assertThat(coming.problems()).containsExactly(LONELY);
    coming.page("content/factors/late.md", "strategies: small\npublish: 2027-03-02\n");
    assertThat(coming.problems()).isEmpty();
  }

  @Test
  void nothingIsSaidWhileAPageCouldNotBeRead() {
    assertThat(site(1).unparsed("content/factors/owing.md").problems()).isEmpty();
  }
}
