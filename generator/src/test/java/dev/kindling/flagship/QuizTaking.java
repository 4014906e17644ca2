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

/** Takes quizzes in a browser, and lets nothing pass that the browser complains about. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class QuizTaking {

  private static final String FOCUSED =
      """
      () => {
        const {id, className, name, value} = document.activeElement;
        return name ? `${name} ${value}` : id || className;
      }
      """;

  @AutoClose QuizSite site;
  @AutoClose HeadlessBrowser browser;
  final List<String> complaints = new ArrayList<>();
  BrowserContext context;
  Page page;

  @BeforeAll
  void serve() throws Exception {
    site = QuizSite.open();
    browser = HeadlessBrowser.open();
  }

  @BeforeEach
  void openAPage() {
    complaints.clear();
    context = browser.context(390, ColorScheme.LIGHT);
    page = context.newPage();
    page.setDefaultTimeout(10_000);
    Complaints.about(page, site.server().base(), complaints);
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    Object broken = page.evaluate("() => (window.brokenPolicies || []).join()");
    context.close();
    assertThat(complaints).isEmpty();
    assertThat(broken).isEqualTo("");
  }

  /** Opens a quiz, at a fragment of its address, as somebody does who comes from elsewhere. */
  void open(String name, String fragment) {
    page.navigate("about:blank");
    page.navigate(site.url(name) + fragment);
    page.waitForSelector("[data-state]");
  }

  /** Opens a quiz. */
  void open(String name) {
    open(name, "");
  }

  /** Answers the step that is shown, and goes on to the next or the result. */
  void take(String value) {
    QuizSite.take(page, value, 1);
  }

  /** Asks for answers to be kept on this device. */
  void keep() {
    page.locator("[data-keep] summary").click();
    page.locator("[data-keep-it]").check();
  }

  int step() {
    return QuizSite.step(page);
  }

  /** What has the focus: name and value of an answer, or the id or class of something else. */
  String focused() {
    return (String) page.evaluate(FOCUSED);
  }

  String verdict() {
    return page.locator("[data-verdict]").innerText();
  }
}
