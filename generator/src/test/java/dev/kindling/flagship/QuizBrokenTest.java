package dev.kindling.flagship;

import static dev.kindling.flagship.QuizSite.KNOWLEDGE;
import static dev.kindling.flagship.QuizSite.OUTCOME;
import static dev.kindling.flagship.QuizSite.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever of the script fails, and whenever, there is a form to use. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
@TestInstance(Lifecycle.PER_CLASS)
class QuizBrokenTest {

  /** Ends the wait for the script at once, and says how long each part of it would have been. */
  private static final String END_THE_WAIT =
      """
      () => document.getAnimations().map((animation) => {
        animation.finish();
        return animation.effect.getTiming().duration;
      })
      """;

  @AutoClose private QuizSite site;
  @AutoClose private HeadlessBrowser browser;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  void serve() throws Exception {
    site = QuizSite.open();
    browser = HeadlessBrowser.open();
  }

  @BeforeEach
  void openAPage() {
    context = browser.context(390, ColorScheme.LIGHT);
    page = context.newPage();
    page.setDefaultTimeout(10_000);
  }

  @AfterEach
  void closeIt() {
    context.close();
  }

  /** The form for a pencil: all its questions, which can be answered, and how to score them. */
  private void hasTheWholeForm() {
    assertThat(QuizSite.texts(page, "[data-question]"))
        .hasSameSizeAs(page.locator("[data-question]").all())
        .isNotEmpty();
    assertThat(page.locator(".paper").isVisible()).isTrue();
    assertThat(page.locator("[data-intro]").isVisible()).isTrue();
    assertThat(QuizSite.texts(page, "[data-quiz] button")).isEmpty();
    page.locator("[data-question] input").last().check();
    assertThat(page.locator("input:checked").count()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    REFLECTION + ", quiz",
    REFLECTION + ", form",
    REFLECTION + ", score",
    KNOWLEDGE + ", form",
    OUTCOME + ", score"
  })
  void aModuleThatDoesNotArriveLeavesTheForm(String name, String module) {
    page.route("**/" + module + ".*.js", Route::abort);
    page.navigate(site.url(name));

    assertThat((List<?>) page.evaluate(END_THE_WAIT)).isNotEmpty().allMatch(ms -> ms.equals(3000));
    hasTheWholeForm();
  }

  @Test
  void aModuleThatIsLongOnItsWayLeavesTheFormAndChangesNothingThatIsSeen() {
    List<Route> held = new ArrayList<>();
    page.route("**/score.*.js", held::add);
    page.navigate(
        site.url(REFLECTION), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForFunction("() => document.getAnimations().length");
    page.evaluate(
        "() => document.getAnimations().forEach((a) => { a.pause(); a.currentTime = 0; })");
    assertThat(QuizSite.texts(page, "[data-question]")).hasSize(3);
    assertThat(page.locator(".paper").isVisible()).isFalse();
    double top = page.locator("#_q1").boundingBox().y;

    held.forEach(Route::resume);
    page.waitForSelector("[data-state=step]");
    assertThat(QuizSite.texts(page, "[data-question]")).hasSize(3);
    assertThat(page.locator(".paper").isVisible()).isFalse();
    // The row of the progress marks comes in between: nothing else moves.
    assertThat(page.locator("#_q1").boundingBox().y - top).isBetween(0.0, 60.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history.replaceState = () => { throw new Error('blocked'); }",
        "JSON.parse = () => { throw new Error('broken'); }",
        "delete window.HTMLTemplateElement; Node.prototype.cloneNode = (function (clone) {"
            + " return function (deep) { if (this instanceof DocumentFragment)"
            + " throw new Error('broken'); return clone.call(this, deep); }; })"
            + "(Node.prototype.cloneNode)"
      })
  void whatFailsAtTheStartLeavesTheForm(String fault) {
    page.addInitScript(fault);
    page.navigate(site.url(REFLECTION) + "#step-4");
    page.waitForSelector("[data-state=plain]");

    hasTheWholeForm();
  }

  @ParameterizedTest
  @CsvSource({
    REFLECTION + ", delete Intl.ListFormat",
    KNOWLEDGE + ", history.replaceState = null; Math.max = null; Element.prototype.remove = null",
    OUTCOME + ", SVGElement.prototype.setAttribute = () => { throw new Error(); }"
  })
  void whatFailsOnTheWayToTheResultLeavesAForm(String name, String fault) {
    page.navigate(site.url(name));
    page.waitForSelector("[data-state=step]");
    QuizSite.take(page, "1", QuizSite.steps(page) - 1);
    page.evaluate("() => { " + fault + "; }");
    page.locator("[data-question]:visible [value='1']").first().check();
    for (var question : page.locator("[data-question]:visible").all()) {
      question.locator("[value='1']").check();
    }
    page.locator("[data-next]").click();
    if (page.locator("[data-shown-reason]:visible").count() > 0) {
      page.locator("[data-next]").click();
    }
    page.waitForSelector("[data-state=plain]");

    hasTheWholeForm();
  }

  @ParameterizedTest
  @ValueSource(strings = {"undefined", "{writeText: () => Promise.reject(new Error('no'))}"})
  void aClipboardThatRefusesLeavesTheLinkToCopyByHand(String clipboard) {
    page.addInitScript("Object.defineProperty(navigator, 'clipboard', {value: " + clipboard + "})");
    page.navigate(site.url(OUTCOME));
    page.waitForSelector("[data-state=step]");
    QuizSite.finish(page, "0");
    page.locator("[data-copy]").click();
    String link = page.locator("[data-status] a").getAttribute("href");

    assertThat(page.locator("[data-status]").innerText()).startsWith("Here is your link.");
    page.navigate("about:blank");
    page.navigate(link);
    assertThat(page.locator("#_result").innerText()).isEqualTo("A shared result");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object.defineProperty(window, 'localStorage', {value: null})",
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }"
      })
  void storageThatRefusesSaysSoAndLeavesTheQuiz(String fault) {
    page.addInitScript(fault);
    page.navigate(site.url(KNOWLEDGE));
    page.waitForSelector("[data-state=step]");
    page.locator("[data-keep] summary").click();
    page.locator("[data-keep-it]").click();

    assertThat(page.locator("[data-keep-it]").isChecked()).isFalse();
    assertThat(page.locator("[data-keep-status]").innerText()).contains("not kept");
    QuizSite.finish(page, "0");
    assertThat(page.locator("[data-verdict]").isVisible()).isTrue();
  }

  @Test
  void withoutAScriptTheFormSendsNothing() {
    try (BrowserContext without = browser.withoutScripts(390)) {
      Page plain = without.newPage();
      List<String> requests = new ArrayList<>();
      plain.navigate(site.url(REFLECTION));
      // A browser may still be asking for the icon; nothing else is asked for after the page.
      plain.onRequest(
          request -> {
            if (!request.url().contains("favicon")) {
              requests.add(request.url());
            }
          });
      plain.locator("#_q1 input").first().check();
      plain.keyboard().press("Enter");
      assertThat(plain.locator("#_q1 input").first().isChecked()).isTrue();

      assertThat(requests).isEmpty();
      assertThat(plain.url()).isEqualTo(site.url(REFLECTION));
    }
  }
}
