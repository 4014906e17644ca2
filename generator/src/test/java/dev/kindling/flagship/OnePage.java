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

/** Gives each test a page of its own, and lets nothing pass that the browser complains about. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class OnePage {

  @AutoClose HeadlessBrowser browser;
  final List<String> complaints = new ArrayList<>();
  BrowserContext context;
  Page page;
  Complaints listener;

  /** The address of the site's first page, with {@code /} at its end. */
  abstract String base();

  @BeforeAll
  void openTheBrowser() throws Exception {
    browser = HeadlessBrowser.open();
  }

  @BeforeEach
  void openAPage() {
    complaints.clear();
    context = browser.context(390, ColorScheme.LIGHT);
    page = context.newPage();
    page.setDefaultTimeout(10_000);
    listener = Complaints.about(page, base(), complaints);
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    Object broken = page.evaluate("() => (window.brokenPolicies || []).join()");
    context.close();
    assertThat(complaints).isEmpty();
    assertThat(broken).isEqualTo("");
  }
}
