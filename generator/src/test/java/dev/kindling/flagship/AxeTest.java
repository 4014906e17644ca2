package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class AxeTest extends FlagshipPages {

  @ParameterizedTest
  @CsvSource({"LIGHT, 390", "LIGHT, 1280", "DARK, 390", "DARK, 1280"})
  void noPageHasABarrier(ColorScheme scheme, int width) {
    List<Path> pages = new ArrayList<>(site.pages());
    pages.add(Path.of("404.html"));
    List<String> barriers = new ArrayList<>();
    try (BrowserContext context = browser.context(width, scheme)) {
      Page page = context.newPage();
      for (Path file : pages) {
        page.navigate(server.base() + BuiltSite.address(file));
        barriers.addAll(barriers(page, file));
      }
    }

    assertThat(barriers).isEmpty();
  }

  @Test
  void findsABarrier() {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.setContent("<html lang=en><title>A</title><main><h1>A</h1><img src=a.png></main>");

      assertThat(barriers(page, Path.of("a.html")))
          .singleElement()
          .asString()
          .contains("image-alt", "a.html", "img");
    }
  }

  private static List<String> barriers(Page page, Path file) {
    return Barriers.on(page).stream().map(barrier -> file + ": " + barrier).toList();
  }
}
