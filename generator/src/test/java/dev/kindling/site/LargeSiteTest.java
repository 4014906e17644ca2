package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LargeSiteTest {

  private static final int SIZE = 10_000;

  private static TestSite large(int size, String target) {
    TestSite site =
        TestSite.withHome()
            .settings("taxonomies:\n  tags: {title: Topics}\n")
            .page("content/strategies/start-small.md", "title: Start small\n");
    for (int n = 0; n < size; n++) {
      site.page(
          "content/factors/page-" + n + ".md",
          "title: Page "
              + n
              + "\ntags: tag "
              + n % 40
              + "\nstrategies: start-small\nlinks: "
              + target.formatted((n + 1) % size)
              + " | /factors/\n");
    }
    return site;
  }

  @Test
  void tenThousandPagesAreAssembled() {
    Site site = large(SIZE, "page-%d.md").site();

    assertThat(site.pages()).hasSize(SIZE + 2);
    assertThat(site.terms()).hasSize(40).allMatch(term -> term.pages().size() == SIZE / 40);
    assertThat(site.index("factor").orElseThrow().items()).hasSize(SIZE);
    assertThat(site.pages().get(0).targets()).hasSize(2);
  }

  @Test
  void thousandsOfBrokenLinksAreAllReported() {
    List<String> problems = large(2000, "pege-%d.md").problems();

    assertThat(problems).hasSize(2000);
    assertThat(problems.get(0)).endsWith(" -- did you mean `page-1.md`?");
  }

  @Test
  void theOrderOfTheMaterialsDoesNotMatter() {
    TestSite forward = TestSite.withHome();
    TestSite backward = TestSite.empty();
    for (int n = 0; n < 50; n++) {
      forward.page("content/factors/a" + n + ".md", "title: T\nlinks: b.md\nslug: s" + n % 7);
      int m = 49 - n;
      backward.page("content/factors/a" + m + ".md", "title: T\nlinks: b.md\nslug: s" + m % 7);
    }
    backward.page("content/index.md", "title: Home\n");

    assertThat(backward.assemble().diagnostics()).isEqualTo(forward.assemble().diagnostics());
    assertThat(backward.assemble().value().site().pages())
        .isEqualTo(forward.assemble().value().site().pages());
  }
}
