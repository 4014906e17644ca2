package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.check.reference.NearPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClicksTest {

  private static final String TO = "<h1>A</h1><a href=\"%s\">Next</a>";

  /** A chain: a leads to b, b to c, c to d; d leads to a. */
  private static Written chain(int clicks) {
    return Written.site()
        .with(near(clicks))
        .page("index.html", TO.formatted("b/"))
        .page("b/index.html", TO.formatted("../c/"))
        .page("c/index.html", TO.formatted("../d/"))
        .page("d/index.html", TO.formatted("../"));
  }

  private static CheckSettings near(int clicks) {
    NearPage page = new NearPage("d/index.html", "help", clicks);
    return new CheckSettings(Written.URL, "", List.of(), List.of(page), BareSettings.NO_LIMITS);
  }

  private static String far(String path, String clicks) {
    return "page-far "
        + path
        + ": the page `help` is more than "
        + clicks
        + " away = link to it from here, or from a page that is linked here";
  }

  @Test
  void countsTheLinksOfTheShortestWay() {
    assertThat(chain(3).problems()).isEmpty();
    assertThat(chain(2).problems()).containsExactly(far("index.html", "2 clicks"));
    assertThat(chain(1).problems())
        .containsExactly(far("b/index.html", "1 click"), far("index.html", "1 click"));
  }

  @Test
  void aLinkGoesOneWayOnly() {
    // What c links to is near it; that c is linked from b helps nobody on c.
    Written site =
        Written.site()
            .with(near(1))
            .page("index.html", TO.formatted("d/") + "<a href=\"c/\">C</a>")
            .page("c/index.html", TO.formatted("../"))
            .page("d/index.html", "<h1>D</h1>");
    assertThat(site.problems()).containsExactly(far("c/index.html", "1 click"));
  }

  @Test
  void aLinkToAPlaceOnThePageIsALink() {
    Written site =
        Written.site()
            .with(near(1))
            .page("index.html", TO.formatted("d/#now"))
            .page("d/index.html", "<h1>D</h1><p id=\"now\">Now.</p>");
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void whatIsOnlyLoadedOrKnownIsNoLink() {
    Written site =
        Written.site()
            .with(near(1))
            .page("index.html", Written.POLICY, "<link rel=\"next\" href=\"d/\">", "<h1>A</h1>")
            .page("d/index.html", TO.formatted("../"));
    assertThat(site.problems()).contains(far("index.html", "1 click"));
  }

  @Test
  void aRedirectCostsNoClickAndNeedsNone() {
    String moved = "<meta http-equiv=\"refresh\" content=\"0; url=../d/\">";
    Written site =
        Written.site()
            .with(near(1))
            .page("index.html", TO.formatted("old/"))
            .page("d/index.html", TO.formatted("../"))
            .page(
                "old/index.html", Written.POLICY, moved, "<h1>Moved</h1>" + TO.formatted("../d/"));
    assertThat(site.problems()).noneMatch(problem -> problem.startsWith("page-far"));
  }

  @Test
  void onALongWayNothingIsLost() {
    Written site = Written.site().with(near(1));
    site.page("d/index.html", TO.formatted("../p0/"));
    for (int i = 0; i < 300; i++) {
      String next = i == 299 ? "../d/" : "../p" + (i + 1) + "/";
      site.page("p" + i + "/index.html", TO.formatted(next));
    }
    assertThat(site.problems())
        .contains(far("p0/index.html", "1 click"), far("p298/index.html", "1 click"))
        .filteredOn(problem -> problem.startsWith("page-far"))
        .hasSize(299);
  }
}
