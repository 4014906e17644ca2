package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the search page looks, on every screen and on paper, and with whatever did not arrive. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class SearchLooksTest extends Searching {

  @ParameterizedTest
  @ValueSource(strings = {"**/words.*.js", "**/ranking.*.js", "**/index.json", "**/texts.*.json"})
  void hasNoDeadControlWhenAFileDoesNotArrive(String missing) {
    try (BrowserContext other = browser.context(390, ColorScheme.LIGHT)) {
      Page broken = other.newPage();
      broken.route(missing, Route::abort);
      broken.navigate(server.base() + "search/#q=guilt");
      broken.waitForLoadState();
      broken.waitForFunction(
          "() => !document.querySelector('[data-words]')"
              + "?.checkVisibility({visibilityProperty: true})");
      assertThat(seen(broken, "[data-entry]")).hasSizeGreaterThan(30);
    }
    open("");
  }

  @Test
  void nothingMovesWhenTheFormAppears() {
    page.addInitScript(
        """
        window.moved = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((e) => { moved += e.value; }))
          .observe({type: 'layout-shift', buffered: true});
        """);
    open("");
    page.evaluate("() => document.fonts.ready.then(() => true)");
    assertThat(((Number) page.evaluate("() => window.moved")).doubleValue()).isLessThan(0.02);
  }

  @Test
  void fitsTheSmallestPhoneAndLargeText() {
    for (String query : List.of("", "#q=guilt", "#q=" + "x".repeat(100))) {
      open(query);
      listener.lookAtWidths(320, 1280);
      page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
      listener.lookAtWidths(320, 640, 1280);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {768, 991, 992, 1040, 1120, 1231, 1232, 1280, 1440})
  void theMenuStandsInOneRow(int width) {
    open("");
    page.setViewportSize(width, 800);
    page.evaluate("() => document.fonts.ready.then(() => true)");
    assertThat(
            page.evaluate(
                "() => new Set([...document.querySelectorAll('.menu > ul > li')]"
                    + ".filter((entry) => entry.checkVisibility())"
                    + ".map((entry) => entry.offsetTop)).size"))
        .isEqualTo(1);
    assertThat(page.locator(".top").boundingBox().height).isLessThan(80);
  }

  @Test
  void theWholeMenuIsThereWhereItHasRoomAndFoldedWhereNot() {
    open("");
    Locator entries = page.locator(".menu > ul > li");
    Locator folded = page.locator(".menu summary");
    page.setViewportSize(1280, 800);
    assertThat(entries.last().isVisible() && entries.first().isVisible()).isTrue();
    assertThat(folded.isVisible()).isFalse();

    page.setViewportSize(1040, 800);
    assertThat(entries.last().isVisible() && folded.isVisible()).isTrue();
    assertThat(entries.first().isVisible()).isFalse();
    folded.click();
    assertThat(page.locator(".menu details li").first().isVisible()).isTrue();
  }

  @Test
  void printsTheListWithoutTheForm() {
    open("#q=reason");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("[data-words]").isVisible()).isFalse();
    assertThat(shown()).isNotEmpty();
    assertThat(status()).contains("“reason”");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void hasNoBarrierInAnyState(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    for (String query : List.of("#q=pride", "#q=therpist", "#q=xyzzy")) {
      open(query);
      assertThat(Barriers.on(page)).as(query).isEmpty();
    }
  }

  @Test
  void controlsAreLargeEnoughToPress() {
    open("#q=xyzzy");
    for (Locator control : page.locator("main :is(input, button):visible").all()) {
      assertThat(control.boundingBox().height).isGreaterThanOrEqualTo(44);
    }
  }
}
