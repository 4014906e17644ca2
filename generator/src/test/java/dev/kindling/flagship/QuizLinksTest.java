package dev.kindling.flagship;

import static dev.kindling.flagship.QuizSite.KNOWLEDGE;
import static dev.kindling.flagship.QuizSite.OUTCOME;
import static dev.kindling.flagship.QuizSite.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.model.EditionHash;
import dev.kindling.quiz.model.FormHash;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShareCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, saved answers and totals of every type: right ones, old ones, and those nobody gave. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class QuizLinksTest extends QuizTaking {

  private static final String WITH_MARKUP =
      "<img src=x onerror=alert(1)><script>alert(2)</script>".repeat(200);

  private static String codeOf(String name, int totals) {
    return ShareCode.of(QuizSite.quiz(name)).encode(Collections.nCopies(totals, 0));
  }

  private static String hash(String name) {
    return EditionHash.of(QuizSite.quiz(name));
  }

  @ParameterizedTest
  @CsvSource({REFLECTION + ", 12", KNOWLEDGE + ", 1", OUTCOME + ", 5"})
  void aForgedCodeOfAnyTypeShowsTheForm(String name, int totals) {
    String good = codeOf(name, totals);
    String start = "r=1." + hash(name) + ".";
    List<String> forged = new ArrayList<>();
    for (int length = "r=".length(); length < good.length(); length++) {
      forged.add(good.substring(0, length));
    }
    Collections.addAll(
        forged,
        good + "0",
        start + "z".repeat(good.length() - start.length()),
        good.substring(0, good.length() - 1) + "%30",
        start + WITH_MARKUP,
        start + "0".repeat(10_240),
        good + encoded(WITH_MARKUP),
        start + "__proto__",
        "r=2" + good.substring(3),
        "r=1." + hash(name).toUpperCase(java.util.Locale.ROOT) + "x");
    open(name);
    for (String code : forged) {
      QuizSite.move(page, "location.hash = '" + code + "'");
      assertThat(step()).as(code).isOne();
      assertThat(page.url()).as(code).endsWith("#step-1");
    }
    open(name, "#" + start + encoded(WITH_MARKUP));
    assertThat(step()).isOne();
    assertThat(page.locator("main :is(img, script, [data-shown-result])").count()).isZero();
  }

  private static String encoded(String text) {
    return text.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void aLinkOfAnEarlierEditionIsSaidOnceAndLeavesTheForm(String name) {
    open(name, "#r=1.000000.3c");
    QuizSite.move(page, "location.hash = 'r=1.111111.00'");

    assertThat(QuizSite.texts(page, ".wrong-link[role=status]"))
        .singleElement()
        .asString()
        .contains("an earlier version of this quiz");
    assertThat(step()).isOne();
    QuizSite.finish(page, "0");
    assertThat(page.locator(".wrong-link:visible").count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({REFLECTION + ", 12, There are not enough answers", KNOWLEDGE + ", 1, Points: 0 of 5"})
  void totalsOfNothingScoreNothing(String name, int totals, String verdict) {
    open(name, "#" + codeOf(name, totals));

    assertThat(verdict()).startsWith(verdict);
    assertThat(page.locator("[data-shown-result]").innerText())
        .doesNotContain("NaN", "Infinity", "undefined", "null", "{", "%");
    assertThat(
            page.locator("[data-chart] .value").all().stream()
                .map(bar -> bar.getAttribute("width")))
        .allMatch("0"::equals);
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME, "overall", "first-listed", "points"})
  void noResultWithoutAnAnswer(String name) {
    open(name, "#result");
    assertThat(step()).isOne();
    QuizSite.next(page);
    assertThat(page.locator(".errors").isVisible()).isTrue();
    assertThat(page.locator("[data-shown-result], .told").count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 3 of 3", "3, 0 of 3"})
  void aReversedStatementCountsBackwards(String answer, String points) {
    open("overall");
    page.locator("#_q1 [value='-']").check();
    page.locator("#_q2 [value='" + answer + "']").check();
    page.locator("#_q3 [value='-']").check();
    page.locator("#_q4 [value='-']").check();
    QuizSite.next(page);
    QuizSite.finish(page, "-");

    assertThat(QuizSite.texts(page, "[data-points]").get(0))
        .startsWith(points + ", based on 1 of 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME, "points"})
  void savedAnswersAreOneDigitForEachChoiceUnderOneKeyOfThisEdition(String name) {
    open(name);
    keep();
    take("0");
    String key = "kindling:" + name + ":2:" + hash(name) + FormHash.of(QuizSite.quiz(name));

    assertThat(page.evaluate("() => Object.keys(localStorage)")).isEqualTo(List.of(key));
    assertThat((String) page.evaluate("key => localStorage.getItem(key)", key))
        .matches("[+]1[01]+")
        .hasSize(1 + page.locator("[data-question] input").count() + QuizSite.steps(page));
    assertThat(page.evaluate("() => sessionStorage.length + document.cookie")).isEqualTo("1");
    page.locator("[data-keep-it]").uncheck();
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
  }

  @Test
  void answersOfAnotherEditionOrQuizAreLeftAlone() {
    Quiz quiz = QuizSite.quiz(OUTCOME);
    open(OUTCOME);
    for (String key : List.of(OUTCOME + ":1:000000", OUTCOME + ":2:" + EditionHash.of(quiz))) {
      page.evaluate(
          "([key, size]) => localStorage.setItem('kindling:' + key, '1'.repeat(size))",
          List.of(key, page.locator("[data-question] input").count()));
    }
    page.reload();
    page.waitForSelector("[data-state=step]");

    assertThat(page.locator("input:checked").count()).isZero();
    assertThat(page.locator("[data-delete]").isVisible()).isFalse();
  }

  @Test
  void theWarningComesBeforeTheBoxAndDeletingLeadsToTheBeginning() {
    open(OUTCOME);
    assertThat(page.locator("[data-keep-it]").isVisible()).isFalse();
    keep();
    assertThat(page.locator("[data-keep] summary + p").innerText())
        .contains("Nothing else is saved unless you choose it", "other people use this device");
    page.locator("[data-delete]").click();

    assertThat(focused()).isEqualTo("count");
    assertThat(page.locator("[data-keep-it]").isChecked()).isFalse();
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void whatTheScriptNeedsIsInertInThePage(String name) {
    open(name);
    assertThat(
            page.locator("[data-quiz] script, [data-quiz] [style], [data-quiz] noscript").count())
        .isZero();
    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('template')]"
                    + ".every((t) => t.childNodes.length === 0)"))
        .isEqualTo(true);
    assertThat(page.locator("main").innerText()).doesNotContain("\"type\"", "{from}", "{names}");
  }
}
