package dev.kindling.flagship;

import static dev.kindling.flagship.QuizSite.KNOWLEDGE;
import static dev.kindling.flagship.QuizSite.OUTCOME;
import static dev.kindling.flagship.QuizSite.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class QuizFlowTest extends QuizTaking {

  private static final String FOCUSED =
      "() => document.activeElement.className || document.activeElement.id";

  @Test
  void canBeTakenWithTheKeyboardAlone() {
    page.navigate(site.url(REFLECTION));
    page.locator("[data-count]").focus();
    for (int question = 1; question <= 3; question++) {
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("[name=q" + question + "]:checked").inputValue()).isEqualTo("1");
    }
    page.keyboard().press("Enter");
    page.waitForURL("**#step-2");
    QuizSite.settle(page);

    assertThat(page.evaluate(FOCUSED)).isEqualTo("count");
    assertThat(page.locator("[data-count]").innerText()).endsWith("Statements 4 to 6 of 18");
    assertThat(page.title()).startsWith("Step 2 of 6: ");
  }

  @Test
  void saysWhatIsMissingAndLeadsThere() {
    page.navigate(site.url(REFLECTION));
    page.locator("[name=q2]").first().check();
    QuizSite.next(page);

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.evaluate(FOCUSED)).isEqualTo("errors");
    assertThat(page.locator(".errors [role=alert] li").count()).isEqualTo(2);
    assertThat(page.locator("#_q1 legend").innerText()).contains("Choose an answer, or skip");
    page.locator(".errors a").nth(1).click();
    assertThat(page.evaluate("() => document.activeElement.name + document.activeElement.value"))
        .isEqualTo("q30");

    QuizSite.choose(page, "2");
    QuizSite.next(page);
    page.waitForURL("**#step-2");
    QuizSite.settle(page);
    assertThat(page.locator(".errors").isVisible()).isFalse();
    assertThat(page.title()).startsWith("Step 2");
  }

  @Test
  void goesBackAndForwardAndKeepsTheAnswers() {
    page.navigate(site.url(REFLECTION));
    assertThat(page.locator("[data-back]").isVisible()).isFalse();
    QuizSite.choose(page, "3");
    QuizSite.next(page);
    page.waitForURL("**#step-2");
    QuizSite.settle(page);
    page.goBack();
    page.waitForFunction("() => document.querySelector('#_q1').checkVisibility()");
    assertThat(page.locator("[name=q1]:checked").inputValue()).isEqualTo("3");
    page.goForward();
    page.waitForFunction("() => document.querySelector('#_q4').checkVisibility()");
    page.locator("[data-back]").click();
    page.waitForURL("**#step-1");
    QuizSite.settle(page);
    assertThat(page.locator("#_q1").isVisible()).isTrue();
  }

  @Test
  void deepLinksAndReloadsLeadToTheFirstQuestionWithoutAnAnswer() {
    page.navigate(site.url(REFLECTION) + "#step-4");
    assertThat(page.locator("#_q1").isVisible()).isTrue();
    assertThat(page.url()).endsWith("#step-1");
    QuizSite.choose(page, "1");
    QuizSite.next(page);
    page.waitForURL("**#step-2");
    QuizSite.settle(page);
    page.evaluate("() => { location.hash = 'result'; }");
    page.waitForURL("**#step-2");
    QuizSite.settle(page);
    page.reload();
    page.waitForSelector("[data-state]");
    assertThat(page.url()).endsWith("#step-2");
    assertThat(page.locator("input:checked").count()).isEqualTo(3);
  }

  @Test
  void respectsThatAllIsSkipped() {
    page.navigate(site.url(REFLECTION));
    QuizSite.finish(page, "-");

    assertThat(page.locator("[data-verdict]").innerText()).startsWith("There are not enough");
    assertThat(QuizSite.texts(page, "[data-points]")).hasSize(6).containsOnly("Not enough answers");
    assertThat(page.title()).startsWith("What came up: ");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("_result");
  }

  @ParameterizedTest
  @CsvSource({"0, No single reason", "2, Nothing stands far above", "4, Nothing stands far above"})
  void doesNotRewardTheSameAnswerThroughout(String value, String verdict) {
    page.navigate(site.url(REFLECTION));
    QuizSite.finish(page, value);

    assertThat(page.locator("[data-verdict]").innerText()).startsWith(verdict);
    assertThat(page.locator("[data-same]").isVisible()).isTrue();
  }

  @Test
  void tellsTheReasonAfterEachQuestion() {
    page.navigate(site.url(KNOWLEDGE));
    page.locator("#_q1 [value='0']").check();
    QuizSite.next(page);

    assertThat(page.evaluate(FOCUSED)).isEqualTo("said");
    assertThat(page.locator("[data-shown-reason]").innerText())
        .startsWith("Not this time.")
        .contains("They expect fewer people", "askers guessed too low");
    assertThat(page.locator("#_q1 [value='1']").isDisabled()).isTrue();
    QuizSite.next(page);
    page.waitForURL("**#step-2");
    QuizSite.settle(page);
    QuizSite.finish(page, "0");
    assertThat(page.locator("[data-verdict]").innerText()).isEqualTo("Points: 2 of 5");
    assertThat(page.locator("[data-reasons] .told").count()).isEqualTo(5);

    page.locator("[data-again]").click();
    page.waitForURL("**#step-1");
    QuizSite.settle(page);
    page.locator("#_q1 [value='1']").check();
    assertThat(page.locator("[data-shown-reason]").isVisible()).isFalse();
  }

  @Test
  void namesAllOutcomesOfATie() {
    page.navigate(site.url(OUTCOME));
    for (String value : List.of("1", "2", "2", "2", "3")) {
      QuizSite.choose(page, value);
      QuizSite.next(page);
    }

    assertThat(page.locator("[data-verdict]").innerText()).startsWith("These suit you equally");
    assertThat(QuizSite.texts(page, "[data-advice] h3"))
        .containsExactly("Let it go both ways", "Let it be enough");
  }

  @Test
  void beginsWithTheCareCardWhereItIsMarked() {
    page.navigate(site.url("careful"));
    page.locator("#_q1 [value='2']").check();
    page.locator("#_q2 [value='0']").check();
    QuizSite.next(page);
    assertThat(page.locator("[data-shown-result] h2 + *").getAttribute("class"))
        .contains("callout-care");

    page.locator("[data-again]").click();
    page.locator("#_q1 [value='0']").check();
    QuizSite.next(page);
    page.waitForSelector("[data-shown-result]");
    assertThat(page.locator("[data-shown-result] [data-care]").count()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noStateHasABarrierOrIsTooWide(ColorScheme scheme) {
    Barriers barriers = new Barriers();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    for (String name : List.of(REFLECTION, KNOWLEDGE, OUTCOME, "careful")) {
      page.navigate(site.url(name));
      barriers.look(page, name);
      page.locator("[data-keep] summary").click();
      QuizSite.next(page);
      barriers.look(page, name + " with an error");
      QuizSite.choose(page, "0");
      QuizSite.next(page);
      barriers.look(page, name + " further on");
      QuizSite.finish(page, "0");
      barriers.look(page, name + " with a result");
    }
    assertThat(barriers.found()).isEmpty();
  }

  @Test
  void showsTheBrowsersOwnControlsInForcedColours() {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    page.navigate(site.url(REFLECTION));

    assertThat(page.locator("[name=q1]").first().evaluate("r => getComputedStyle(r).appearance"))
        .isEqualTo("auto");
  }

  @Test
  void printsTheWholeFormOnAStepAndOnlyTheResultAtTheEnd() {
    page.navigate(site.url(REFLECTION));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(QuizSite.texts(page, "[data-question]")).hasSize(18);
    assertThat(QuizSite.texts(page, ".hand")).hasSize(3);
    assertThat(QuizSite.texts(page, "[data-meaning]")).hasSize(18).noneMatch(String::isBlank);
    assertThat(page.locator("[data-next]").isVisible()).isFalse();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    QuizSite.finish(page, "4");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(QuizSite.texts(page, "[data-question], .hand, .share")).isEmpty();
    assertThat(QuizSite.texts(page, ".chart")).hasSize(1);
  }
}
