package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Searches the flagship in a browser, and lets nothing pass that the browser complains about. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Searching {

  private static final String SEEN =
      "found => found.filter((e) => e.checkVisibility()).map((e) => e.innerText)";

  @AutoClose StaticServer server;
  @AutoClose HeadlessBrowser browser;
  final List<String> complaints = new ArrayList<>();
  BrowserContext context;
  Page page;
  Complaints listener;

  @BeforeAll
  void openTheSite() throws Exception {
    server = StaticServer.start(BuiltSite.flagship().folder(), BuiltSite.BASE_PATH);
    browser = HeadlessBrowser.open();
  }

  @BeforeEach
  void openAPage() {
    complaints.clear();
    context = browser.context(390, ColorScheme.LIGHT);
    page = context.newPage();
    page.setDefaultTimeout(5000);
    listener = Complaints.about(page, server.base(), complaints);
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    Object broken = page.evaluate("() => (window.brokenPolicies || []).join()");
    context.close();
    assertThat(complaints).isEmpty();
    assertThat(broken).isEqualTo("");
  }

  /** Opens the search page, at a fragment of its address. */
  void open(String query) {
    page.navigate(server.base() + "search/" + query);
    page.waitForSelector("[data-words]");
  }

  /** The titles that can be seen. */
  List<String> shown() {
    return seen(page, "[data-entry] strong");
  }

  /** The texts of all elements that match and can be seen. */
  static List<String> seen(Page page, String selector) {
    List<String> texts = new ArrayList<>();
    if (page.locator(selector).evaluateAll(SEEN) instanceof List<?> found) {
      found.forEach(text -> texts.add(String.valueOf(text)));
    }
    return texts;
  }

  /** How much was found, as the page says it. */
  String status() {
    return page.locator("[data-status]").innerText();
  }
}
