package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the theme does with words and papers that the flagship does not have. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class LongWordsTest extends FlagshipPages {

  private static final int DESK = 1280;

  /** Puts a word of 84 letters wherever a title, a topic or a summary of the site may stand. */
  private static final String LENGTHEN =
      """
      () => document
        .querySelectorAll('h1, h2, .lead, .entries strong, .summary, .tags a, .strip a, .paths a')
        .forEach(element => { element.append(' ' + 'Donaudampfschifffahrts'.repeat(4)); })
      """;

  private static final String COLOURS_OF_DRAWINGS =
      """
      () => ['sky', 'glow', 'core', 'left', 'right', 'near', 'far', 'ground']
        .map(name => getComputedStyle(document.documentElement).getPropertyValue('--a-' + name))
        .join(' ')
      """;

  @Test
  void noTitleTopicOrSummaryIsTooLongForAPage() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.context(SMALLEST_PHONE, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      Complaints listener = Complaints.about(page, server.base(), complaints);
      for (String address :
          List.of("", "stories/", "factors/", "factors/owing/", "topics/work/", "search/")) {
        listener.visit(address, 200);
        page.evaluate(LENGTHEN);
        listener.lookAtWidths(SMALLEST_PHONE, DESK);
      }
    }

    assertThat(complaints).isEmpty();
  }

  @Test
  void theDrawingsAreOnPaperAsTheyAreInTheLight() {
    assertThat(printedColours(ColorScheme.DARK))
        .isNotBlank()
        .isEqualTo(printedColours(ColorScheme.LIGHT));
  }

  private String printedColours(ColorScheme scheme) {
    try (BrowserContext context = browser.context(DESK, scheme)) {
      Page page = context.newPage();
      page.navigate(server.base());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      return String.valueOf(page.evaluate(COLOURS_OF_DRAWINGS));
    }
  }
}
