package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.address.PageUrl;
import dev.kindling.document.Value;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static TestSite site() {
    return TestSite.withHome()
        .page("content/strategies/start-small.md", "title: Start small\n")
        .page("content/strategies/reframe.md", "title: Reframe\n")
        .page("content/faq/guilt.md", "title: Guilt\n")
        .page("content/strategies/later.md", "draft: yes\n");
  }

  private static Value.Reference to(String target) {
    return new Value.Reference(target, new Location.OfFile(new SourcePath("content/a.md")));
  }

  @Test
  void leadToPagesBySlugOrPath() {
    Site site = site().site();

    assertThat(
            List.of("start-small", "strategies/start-small", "strategies/start-small.md").stream()
                .map(target -> site.referenced(TestKinds.TO_STRATEGY, to(target)))
                .map(found -> found.map(Page::url)))
        .containsOnly(Optional.of(new PageUrl("/strategies/start-small/")));
    assertThat(site.referenced(TestKinds.TO_STRATEGY, to("faq/guilt"))).isEmpty();
    assertThat(site.referenced(TestKinds.TO_ANY, to("guilt"))).isPresent();
    assertThat(site.referenced(TestKinds.TO_ANY, to("index.md"))).isPresent();
    assertThat(site.referenced(TestKinds.TO_ANY, to("../site.yml"))).isEmpty();
  }

  @Test
  void giveBackReferencesInTheOrderOfKindsAndLists() {
    Site site =
        site()
            .page("content/factors/a.md", "order: 2\nstrategies: reframe | start-small\n")
            .page("content/factors/b.md", "order: 1\nmore: reframe | reframe\nanswers: guilt\n")
            .site();

    assertThat(site.page(new SourcePath("content/strategies/reframe.md")).orElseThrow().reverses())
        .containsExactly(
            new Page.Reverse(
                "eases",
                "Eases",
                List.of(
                    new SourcePath("content/factors/b.md"),
                    new SourcePath("content/factors/a.md"))));
    assertThat(site.page(new SourcePath("content/faq/guilt.md")).orElseThrow().reverses())
        .containsExactly(
            new Page.Reverse(
                "raised-by", "Raised by", List.of(new SourcePath("content/factors/b.md"))));
    assertThat(site.page(new SourcePath("content/index.md")).orElseThrow().reverses()).isEmpty();
  }

  @Test
  void sayWhatIsWrong() {
    assertThat(
            site()
                .page(
                    "content/factors/a.md",
                    """
                    strategies: strat-small | guilt | later | reframe | strategies/reframe
                    next: nowhere
                    more: refrane
                    """)
                .problems())
        .containsExactly(
            "unknown-reference content/factors/a.md:1:13+11 no page of the kind `strategy` is"
                + " called `strat-small` -- did you mean `start-small`?",
            "unknown-reference content/factors/a.md:1:27+5 `guilt` is of the kind `answer`, and"
                + " `strategies` names pages of the kind `strategy`",
            "link-to-unpublished content/factors/a.md:1:35+5 `content/strategies/later.md` is a"
                + " draft -- take it out until the page is published",
            "bad-value content/factors/a.md:1:53+18 `strategies/reframe` stands twice in"
                + " `strategies`",
            "unknown-reference content/factors/a.md:2:7+7 no page is called `nowhere`",
            "unknown-reference content/factors/a.md:3:7+7 no page of the kind `strategy` is called"
                + " `refrane` -- did you mean `reframe`?");
  }

  @Test
  void askForThePathWhereASlugIsNotAlone() {
    assertThat(
            site()
                .page("content/faq/reframe.md", "title: Reframe?\n")
                .page("content/factors/a.md", "next: reframe\n")
                .page("content/factors/b.md", "next: faq/reframe\n")
                .problems())
        .containsExactly(
            "bad-value content/factors/a.md:1:7+7 `reframe` can be `content/faq/reframe.md` or"
                + " `content/strategies/reframe.md` -- write its path below `content`");
  }
}
