package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Place;
import dev.kindling.source.SourcePath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionsTest {

  private static List<String> items(TestSite site, String kind) {
    return site.site().index(kind).orElseThrow().items().stream().map(SourcePath::stem).toList();
  }

  @Test
  void sortByOrderThenTitleWithPagesWithoutOrderLast() {
    TestSite site =
        TestSite.withHome()
            .page("content/factors/a.md", "title: A\n")
            .page("content/factors/b.md", "title: zebra\norder: 2\n")
            .page("content/factors/c.md", "title: Yak\norder: 2\n")
            .page("content/factors/d.md", "title: D\norder: -1\n");

    assertThat(items(site, "factor")).containsExactly("d", "c", "b", "a");
  }

  @Test
  void sortByTitleIgnoringCaseThenByPath() {
    TestSite site =
        TestSite.withHome()
            .page("content/strategies/a.md", "title: reframe\n")
            .page("content/strategies/b.md", "title: Ask\n")
            .page("content/strategies/c.md", "title: Reframe\n");

    assertThat(items(site, "strategy")).containsExactly("b", "a", "c");
  }

  @Test
  void sortNewestFirst() {
    TestSite site =
        TestSite.withHome()
            .page("content/news/a.md", "date: 2026-01-31\n")
            .page("content/news/b.md", "date: 2026-11-02\n");

    assertThat(items(site, "news")).containsExactly("b", "a");
  }

  @Test
  void numberTheirPages() {
    Site site =
        TestSite.withHome()
            .page("content/factors/a.md", "order: 1\n")
            .page("content/factors/b.md", "order: 2\n")
            .page("content/factors/c.md", "order: 3\n")
            .site();

    assertThat(site.page(new SourcePath("content/factors/b.md")).orElseThrow().place())
        .contains(
            new Place(
                2,
                3,
                Optional.of(new SourcePath("content/factors/a.md")),
                Optional.of(new SourcePath("content/factors/c.md"))));
    assertThat(site.page(new SourcePath("content/factors/a.md")).orElseThrow().place())
        .contains(
            new Place(1, 3, Optional.empty(), Optional.of(new SourcePath("content/factors/b.md"))));
    assertThat(site.page(new SourcePath("content/index.md")).orElseThrow().place()).isEmpty();
  }

  @Test
  void haveAnIndexEvenWhenTheyAreEmpty() {
    Site site = TestSite.withHome().site();

    assertThat(site.listings())
        .extracting(listing -> listing.url() + " " + listing.title() + " " + listing.items())
        .containsExactly(
            "/factors/ Reasons []", "/faq/ Answers []", "/news/ News []", "/strategies/ Ways []");
    assertThat(site.titleAt(new PageUrl("/faq/"))).contains("Answers");
  }
}
