package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the finished examples leave out, taken in a browser. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class QuizVariantsTest extends QuizTaking {

  /** Answers one question on each step; {@code -} skips. */
  private void answer(String... values) {
    for (String value : values) {
      QuizSite.choose(page, value);
      QuizSite.next(page);
    }
  }

  @Test
  void theOverallResultAddsUpAllParts() {
    page.navigate(site.url("overall"));
    QuizSite.finish(page, "3");

    assertThat(QuizSite.texts(page, "[data-points]"))
        .containsExactly(
            "3 of 6\nHeard", "6 of 9\nHeard", "3 of 6\nHeard", "3 of 6\nHeard", "15 of 27\nHeard");
    assertThat(verdict()).isEqualTo("Loudest right now: Being busy.");
    assertThat(page.locator("[data-also]").innerText())
        .isEqualTo("Also “Heard”: Being tired, Being alone and Being new.");
  }

  @Test
  void theOverallResultLeavesOutPartsWithoutAResult() {
    page.navigate(site.url("overall"));
    answer("-");
    answer("-");
    answer("3");

    assertThat(QuizSite.texts(page, "[data-points]"))
        .containsExactly(
            "Not enough answers",
            "Not enough answers",
            "Not enough answers",
            "3 of 3, based on 1 of 2\nLoud",
            "3 of 3, based on 1 of 9\nLoud");
  }

  @Test
  void theOverallResultOfNoAnswersIsNone() {
    page.navigate(site.url("overall"));
    QuizSite.finish(page, "-");

    assertThat(QuizSite.texts(page, "[data-points]")).hasSize(5).containsOnly("Not enough answers");
    assertThat(verdict()).startsWith("There are not enough");
  }

  @Test
  void theFirstListedOfEqualOutcomesWins() {
    page.navigate(site.url("first-listed"));
    answer("0", "1", "-");

    assertThat(verdict()).isEqualTo("This may suit you best");
    assertThat(QuizSite.texts(page, "[data-advice] h3")).containsExactly("Take a walk");
    assertThat(QuizSite.texts(page, "[data-points]")).containsExactly("2", "2", "0");
  }

  @Test
  void anOutcomeNeedsAsManyAnswersAsItsAuthorSays() {
    page.navigate(site.url("first-listed"));
    answer("-", "-", "2");
    assertThat(verdict()).startsWith("There are not enough");
    assertThat(page.locator("[data-chart]").count()).isZero();

    page.locator("[data-again]").click();
    QuizSite.settle(page);
    answer("-", "2", "2");
    assertThat(QuizSite.texts(page, "[data-advice] h3")).containsExactly("Lie down");
  }

  @Test
  void aQuestionOfAnOutcomeQuizCannotBePassedOverUnseen() {
    page.navigate(site.url("first-listed"));
    QuizSite.next(page);

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.locator("#_q1 legend").innerText()).contains("Choose an answer, or skip");
  }

  @Test
  void reasonsThatComeAtTheEndAreNotToldBefore() {
    page.navigate(site.url("points"));
    QuizSite.choose(page, "0");
    QuizSite.next(page);
    assertThat(page.locator("[data-shown-reason]").isVisible()).isFalse();
    page.locator("#_q2 [value='0']").check();
    page.locator("#_q2 [value='1']").check();
    QuizSite.next(page);
    page.goBack();
    QuizSite.settle(page);
    assertThat(page.locator("#_q2 [value='1']").isEnabled()).isTrue();
    QuizSite.next(page);
    answer("1");

    assertThat(verdict()).isEqualTo("Points: 5 of 6");
    assertThat(QuizSite.texts(page, "[data-advice] h3")).containsExactly("Quite good");
    assertThat(QuizSite.texts(page, "[data-reasons] .said"))
        .containsExactly("Not this time.", "That’s right.", "That’s right.");
  }

  @Test
  void aReloadStaysWhereItWasForThoseWhoKeepTheirAnswers() {
    page.navigate(site.url("points"));
    page.locator("[data-keep] summary").click();
    page.locator("[data-keep-it]").check();
    for (int step = 1; step <= 3; step++) {
      page.reload();
      page.waitForSelector("[data-state=step]");
      assertThat(page.locator("#_q" + step).isVisible()).as("step %s", step).isTrue();
      answer("1");
    }
    page.reload();
    page.waitForSelector("[data-shown-result]");
    assertThat(verdict()).isEqualTo("Points: 3 of 6");
  }

  @Test
  void theCareCardComesBeforeTheReasonOfAnAnswer() {
    page.navigate(site.url("caring"));
    QuizSite.choose(page, "0");
    page.locator("[data-next]").click();

    assertThat(page.locator("[data-shown-reason] > :first-child").getAttribute("data-care"))
        .isNotNull();
    assertThat(page.evaluate("() => document.activeElement.matches('[data-care]')"))
        .isEqualTo(true);
    assertThat(page.locator("[data-shown-reason] .said").isVisible()).isTrue();
    QuizSite.next(page);
    assertThat(page.locator("[data-shown-reason] [data-care]").count()).isZero();
    page.goBack();
    QuizSite.settle(page);
    assertThat(page.locator("[data-shown-reason] > [data-care]").count()).isOne();
  }

  @Test
  void anAnswerWithoutAMarkShowsNoCareCard() {
    page.navigate(site.url("caring"));
    QuizSite.choose(page, "1");
    page.locator("[data-next]").click();

    assertThat(page.locator("[data-shown-reason] [data-care]").count()).isZero();
    assertThat(page.evaluate("() => document.activeElement.matches('.said')")).isEqualTo(true);
  }
}
