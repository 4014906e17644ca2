package dev.kindling.flagship;

import static dev.kindling.flagship.QuizSite.KNOWLEDGE;
import static dev.kindling.flagship.QuizSite.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.kindling.quiz.model.EditionHash;
import dev.kindling.quiz.model.FormHash;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShareCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
@TestInstance(Lifecycle.PER_CLASS)
class QuizSafetyTest {

  private static final String KEYS = "() => Object.keys(localStorage).length";

  @AutoClose private QuizSite site;
  @AutoClose private HeadlessBrowser browser;

  @BeforeAll
  void serve() throws Exception {
    site = QuizSite.open();
    browser = HeadlessBrowser.open();
  }

  private Page page(BrowserContext context) {
    Page page = context.newPage();
    page.setDefaultTimeout(5000);
    return page;
  }

  @Test
  void showsASharedResultInEveryBandOfEveryPart() {
    ShareCode code = ShareCode.of(QuizSite.quiz(REFLECTION));
    List<Integer> sums = List.of(0, 4, 5, 8, 9, 12);
    try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT)) {
      Page page = page(context);
      for (int part = 0; part < 6; part++) {
        List<Integer> totals = new ArrayList<>();
        for (int p = 0; p < 6; p++) {
          totals.addAll(List.of(3, sums.get((p + part) % 6)));
        }
        page.navigate("about:blank");
        page.navigate(site.url(REFLECTION) + "#" + code.encode(totals));
        assertThat(page.locator("h2#_result").innerText()).isEqualTo("A shared result");
        List<String> points = QuizSite.texts(page, "[data-points]");
        for (int p = 0; p < 6; p++) {
          int sum = sums.get((p + part) % 6);
          String band = sum < 5 ? "Mostly quiet" : sum < 9 ? "Now and then" : "Often loud";
          assertThat(points.get(p)).isEqualTo(sum + " of 12\n" + band);
        }
      }
    }
  }

  @Test
  void manyLoudPartsGetAWordOfTheirOwnAndOneStep() {
    ShareCode code = ShareCode.of(QuizSite.quiz(REFLECTION));
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = page(context);
      for (int loud = 0; loud <= 6; loud++) {
        List<Integer> totals = new ArrayList<>();
        for (int part = 0; part < 6; part++) {
          // All of them loud, and not all alike.
          totals.addAll(List.of(3, part < loud ? 12 - part % 3 : 0));
        }
        page.navigate("about:blank");
        page.navigate(site.url(REFLECTION) + "#" + code.encode(totals));
        String verdict = page.locator("[data-verdict]").innerText();
        assertThat(page.locator("[data-many]").count()).as("%s loud", loud).isEqualTo(loud / 4);
        assertThat(verdict.contains("loud for you at once")).as(verdict).isEqualTo(loud > 3);
        assertThat(verdict.startsWith("All of these")).as(verdict).isEqualTo(loud == 6);
        assertThat(verdict).doesNotContain("Nothing stands");
        assertThat(QuizSite.texts(page, "[data-advice] .callout-try")).hasSize(loud);
      }
    }
  }

  @Test
  void showsTheFormForEverythingThatIsNoResult() {
    String hash = EditionHash.of(QuizSite.quiz(REFLECTION));
    String good = "r=1." + hash + ".3c3c3c3c3c3c";
    List<String> forged =
        List.of(
            "r=1." + hash + ".30",
            good + "0",
            good.replace("3c", "3z"),
            good.replace("3c", "1c"),
            good.replace("3c", "4c"),
            "r=1." + hash + "." + "0".repeat(10_000),
            "r=1." + hash + ".<img src=x onerror=alert(1)>",
            "r=1.<img src=x onerror=alert(1)>",
            "r=2." + hash + ".3c3c3c3c3c3c",
            "r=",
            "step-<b>",
            "result");
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = page(context);
      for (String fragment : forged) {
        page.navigate("about:blank");
        page.navigate(site.url(REFLECTION) + "#" + fragment);
        page.waitForSelector("[data-state]");
        assertThat(page.locator("#_q1").isVisible()).as(fragment).isTrue();
        assertThat(page.locator("main img, main b:not([data-word])").count()).as(fragment).isZero();
        assertThat(page.locator("[data-shown-result]").count()).as(fragment).isZero();
        assertThat(page.locator(".wrong-link").count())
            .as(fragment)
            .isEqualTo(fragment.startsWith("r=") ? 1 : 0);
      }
      page.navigate("about:blank");
      page.navigate(site.url(REFLECTION) + "#" + good.replace(hash, "000000"));
      assertThat(page.locator(".wrong-link").innerText()).contains("an earlier version");
      page.evaluate("hash => { location.hash = hash; }", good);
      page.waitForSelector("[data-shown-result]");
    }
  }

  @Test
  void sharesTotalsAndNoAnswers() {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = page(context);
      page.navigate(site.url(REFLECTION));
      QuizSite.finish(page, "1");
      page.locator("[data-copy]").click();
      page.waitForFunction("() => document.querySelector('[data-status]').textContent");
      Object link = page.evaluate("() => navigator.clipboard.readText()");
      String code =
          ShareCode.of(QuizSite.quiz(REFLECTION))
              .encode(List.of(3, 5, 3, 5, 3, 5, 3, 5, 3, 5, 3, 5));
      assertThat(link).isEqualTo(site.url(REFLECTION) + "#" + code);
      assertThat(page.evaluate(KEYS)).isEqualTo(0);
      assertThat(context.cookies()).isEmpty();
    }
  }

  @Test
  void keepsAnswersOnlyForThoseWhoAskAndDeletesThem() {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = page(context);
      page.navigate(site.url(REFLECTION));
      QuizSite.choose(page, "2");
      assertThat(page.evaluate(KEYS)).isEqualTo(0);
      page.locator("[data-keep] summary").click();
      assertThat(page.locator("[data-keep] p").first().innerText()).contains("other people use");
      page.locator("[data-keep-it]").check();
      QuizSite.next(page);
      QuizSite.choose(page, "-");
      assertThat(page.evaluate(KEYS)).isEqualTo(1);

      page.close();
      page = page(context);
      page.navigate(site.url(REFLECTION));
      assertThat(page.url()).endsWith("#step-3");
      page.locator("[data-back]").click();
      assertThat(page.locator("[name=q4]:checked").inputValue()).isEqualTo("-");
      page.locator("[data-delete]").click();
      assertThat(page.evaluate(KEYS)).isEqualTo(0);
      assertThat(page.locator("input:checked").count()).isZero();
      page.navigate("about:blank");
      page.navigate(site.url(REFLECTION));
      assertThat(page.locator("input:checked").count()).isZero();
    }
  }

  @Test
  void ignoresWhatIsNotItsOwnInStorage() {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = page(context);
      page.navigate(site.url(REFLECTION));
      Quiz quiz = QuizSite.quiz(REFLECTION);
      String key = "kindling:" + REFLECTION + ":2:" + EditionHash.of(quiz) + FormHash.of(quiz);
      for (String value :
          List.of("", "<img>", "+1", "+" + "0".repeat(113) + "x", "1".repeat(10_000))) {
        page.evaluate("([k, v]) => localStorage.setItem(k, v)", List.of(key, value));
        page.reload();
        page.waitForSelector("[data-state]");
        assertThat(page.locator("input:checked").count()).as(value).isZero();
      }
    }
  }

  @Test
  void worksWhereStorageIsForbidden() {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = page(context);
      page.addInitScript(
          "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})");
      page.navigate(site.url(REFLECTION));
      page.locator("[data-keep] summary").click();
      page.locator("[data-keep-it]").click();
      assertThat(page.locator("[data-keep-it]").isChecked()).isFalse();
      assertThat(page.locator("[data-keep-status]").innerText()).contains("not kept");
      QuizSite.finish(page, "3");
      assertThat(page.locator("[data-verdict]").isVisible()).isTrue();
    }
  }

  @Test
  void isAWholePageWithoutAScript() {
    try (BrowserContext context = browser.withoutScripts(390)) {
      Page page = page(context);
      page.navigate(site.url(REFLECTION));
      assertThat(QuizSite.texts(page, "fieldset > legend")).hasSize(18);
      assertThat(QuizSite.texts(page, "[data-meaning]")).hasSize(18);
      assertThat(QuizSite.texts(page, "button")).isEmpty();
      page.navigate(site.url("careful"));
      assertThat(page.locator(".paper h2 + .callout-care").isVisible()).isTrue();
      page.navigate(site.url(KNOWLEDGE));
      assertThat(QuizSite.texts(page, "[data-reason]")).hasSize(5);
    }
  }

  @Test
  void isAWholePageWhenAModuleDoesNotArrive() {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = page(context);
      page.route("**/score.*.js", Route::abort);
      page.navigate(site.url(REFLECTION));
      page.waitForFunction(
          "() => document.querySelector('.paper').getBoundingClientRect().height > 500");
      assertThat(QuizSite.texts(page, "fieldset > legend")).hasSize(18);
      assertThat(QuizSite.texts(page, "button")).isEmpty();
    }
  }

  @Test
  void isAWholePageWhenTheScriptBreaks() {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = page(context);
      page.addInitScript(
          "Storage.prototype.getItem = () => 5; delete window.Intl;"
              + "Element.prototype.replaceChildren = () => { throw new Error('broken'); };");
      page.navigate(site.url(REFLECTION));
      page.waitForSelector("[data-state=plain]");
      assertThat(QuizSite.texts(page, "fieldset > legend")).hasSize(18);
      assertThat(QuizSite.texts(page, "button")).isEmpty();
    }
  }
}
