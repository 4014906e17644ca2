package dev.kindling.flagship;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What keeps somebody from reading or using a page, in the states that were looked at. */
final class Barriers {

  /** Only what fails, and only once a page: {@code AxeBuilder} makes and reads all of it twice. */
  private static final String AXE =
      """
      () => axe.run(document, {resultTypes: ['violations']}).then(results =>
        results.violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.id} (${rule.help}) at ${node.target}`)))
      """;

  private static final String IS_TOO_WIDE =
      """
      size => {
        const html = document.documentElement;
        html.style.fontSize = size;
        const isTooWide = html.scrollWidth > html.clientWidth;
        html.style.fontSize = '';
        return isTooWide;
      }
      """;

  private final List<String> found = new ArrayList<>();

  /** Looks at a state with axe, and at a width of 320 px with text of both sizes. */
  void look(Page page, String state) {
    on(page).forEach(barrier -> found.add(state + ": " + barrier));
    page.setViewportSize(320, 800);
    for (String size : List.of("100%", "200%")) {
      if (Boolean.TRUE.equals(page.evaluate(IS_TOO_WIDE, size))) {
        found.add(state + " is too wide with text at " + size);
      }
    }
    page.setViewportSize(390, 800);
  }

  /** What axe finds on a page as it stands. */
  static List<String> on(Page page) {
    if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    if (page.evaluate(AXE) instanceof List<?> barriers) {
      return barriers.stream().map(String::valueOf).toList();
    }
    throw new AssertionError("axe did not answer");
  }

  /** All that was found. */
  List<String> found() {
    return found;
  }
}
