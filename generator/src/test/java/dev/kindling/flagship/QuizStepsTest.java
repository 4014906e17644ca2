package dev.kindling.flagship;

import static dev.kindling.flagship.QuizSite.KNOWLEDGE;
import static dev.kindling.flagship.QuizSite.OUTCOME;
import static dev.kindling.flagship.QuizSite.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step of every type: how it is reached, left, and come back to. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class QuizStepsTest extends QuizTaking {

  /** What somebody sees of a step, all at one moment. */
  private static final String SEEN =
      """
      () => {
        const quiz = document.querySelector('[data-quiz]');
        const shown = [...quiz.querySelectorAll('[data-question]')].filter((q) => !q.hidden);
        const chosen = (q) => [...q.querySelectorAll(':checked')].map((input) => input.value);
        return [
          quiz.dataset.state,
          document.title.replace(/: What.*|^What.*/, ''),
          shown.map(chosen).join(),
          quiz.querySelector('[data-back]').checkVisibility() ? 'has Back' : '',
        ].join(' | ');
      }
      """;

  private void showsStep(int step, String chosen) {
    String title = step == 1 ? "" : "Step " + step + " of " + QuizSite.steps(page);
    assertThat(page.evaluate(SEEN))
        .isEqualTo("step | " + title + " | " + chosen + " | " + (step == 1 ? "" : "has Back"));
    assertThat(step()).isEqualTo(step);
    assertThat(page.locator("[data-question]:visible").count()).isPositive();
  }

  /** The same answer to all questions of a step. */
  private String all(String value) {
    return String.join(
        ",",
        page.locator("[data-question]:visible").all().stream().map(question -> value).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME, "points"})
  void theBrowsersBackAndForwardShowEveryStepAgain(String name) {
    open(name);
    QuizSite.finish(page, "1");
    String verdict = verdict();
    int steps = QuizSite.steps(page);

    for (int step = steps; step >= 1; step--) {
      page.goBack();
      QuizSite.settle(page);
      showsStep(step, all("1"));
    }
    for (int step = 2; step <= steps; step++) {
      page.goForward();
      QuizSite.settle(page);
      showsStep(step, all("1"));
      assertThat(focused()).isEqualTo("count");
    }
    page.goForward();
    QuizSite.settle(page);
    assertThat(verdict()).isEqualTo(verdict);
    assertThat(focused()).isEqualTo("_result");
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void theQuizsOwnBackLeadsToEveryStepBefore(String name) {
    open(name);
    QuizSite.finish(page, "1");
    String verdict = verdict();
    page.locator("[data-again]").click();
    QuizSite.settle(page);
    int steps = QuizSite.steps(page);
    QuizSite.take(page, "1", steps - 1);

    for (int step = steps; step > 1; step--) {
      showsStep(step, all("1"));
      page.locator("[data-back]").click();
      QuizSite.settle(page);
      assertThat(focused()).isEqualTo("count");
    }
    showsStep(1, all("1"));
    QuizSite.finish(page, "1");
    assertThat(verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void aReloadOfAnyStepStaysThere(String name) {
    open(name);
    for (int step = 1; step <= QuizSite.steps(page); step++) {
      page.reload();
      page.waitForSelector("[data-state=step]");
      showsStep(step, all(""));
      take("1");
    }
    String verdict = verdict();
    page.reload();
    page.waitForSelector("[data-shown-result]");
    assertThat(verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void aDeepLinkLeadsNoFurtherThanTheFirstStepWithoutAnAnswer(String name) {
    open(name);
    keep();
    QuizSite.take(page, "0", 2);
    int steps = QuizSite.steps(page);
    List<String> fragments =
        Stream.concat(
                Stream.of("result", "step-1e3", "step-9999", "step-0"),
                IntStream.rangeClosed(2, steps + 1).mapToObj(step -> "step-" + step))
            .toList();
    for (String fragment : fragments) {
      int shown =
          switch (fragment) {
            case "step-0", "step-1", "step-1e3" -> 1;
            case "step-2" -> 2;
            default -> 3;
          };
      QuizSite.move(page, "location.hash = '" + fragment + "'");
      assertThat(step()).as(fragment).isEqualTo(shown);
      assertThat(page.url()).as(fragment).endsWith("#step-" + shown);
    }
    for (String fragment : List.of("#step-" + steps, "#result")) {
      open(name, fragment);
      showsStep(3, all(""));
      assertThat(page.url()).endsWith("#step-3");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME, "overall"})
  void everyMoveIsSaidByTheFocusAndTheTitle(String name) {
    open(name);
    String title = page.title();
    int steps = QuizSite.steps(page);
    int questions = page.locator("[data-question]").count();
    int before = 0;
    for (int step = 1; step <= steps; step++) {
      int shown = page.locator("[data-question]:visible").count();
      assertThat(page.locator("[data-count]").innerText())
          .endsWith(
              shown > 1
                  ? (before + 1) + " to " + (before + shown) + " of " + questions
                  : (before + 1) + " of " + questions);

      QuizSite.next(page);
      assertThat(focused()).isEqualTo("errors");
      assertThat(page.title()).isEqualTo("Error: " + title);
      for (int missing = 0; missing < shown; missing++) {
        page.locator(".errors a").nth(missing).click();
        assertThat(focused()).isEqualTo("q" + (before + missing + 1) + " 0");
      }

      take("0");
      before += shown;
      assertThat(focused()).isEqualTo(step < steps ? "count" : "_result");
      assertThat(page.title())
          .isEqualTo(
              step < steps
                  ? "Step " + (step + 1) + " of " + steps + ": " + title
                  : "What came up: " + title);
    }
    // By a script, and not in the way of those who use the Tab key.
    assertThat(page.locator("[data-quiz] [tabindex]:not([tabindex='-1'])").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void arrowKeysChooseAndNeverLeadOn(String name) {
    open(name);
    for (int step = 1; step <= QuizSite.steps(page); step++) {
      String address = page.url();
      Locator question = page.locator("[data-question]:visible").first();
      Locator answers = question.locator("[type=radio]");
      int count = answers.count();
      if (count > 0) {
        answers.first().focus();
        page.keyboard().press("Space");
        for (int i = 1; i < count; i++) {
          page.keyboard().press(i % 2 == 0 ? "ArrowDown" : "ArrowRight");
          assertThat(answers.nth(i).isChecked()).isTrue();
        }
        assertThat(question.locator("input:checked").count()).isOne();
      }
      assertThat(step()).isEqualTo(step);
      // The first answer says in the address where the reader is, for a reload.
      assertThat(page.url()).isIn(address, address.replaceFirst("#.*", "") + "#step-" + step);
      take("0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void canBeTakenToItsEndWithTheKeyboardAlone(String name) {
    open(name);
    page.locator("[data-count]").focus();
    for (int step = 1; step <= QuizSite.steps(page); step++) {
      for (Locator question : page.locator("[data-question]:visible").all()) {
        tabTo("#" + question.getAttribute("id") + " input");
        page.keyboard().press("Space");
        assertThat(question.locator("input:checked").count()).isOne();
      }
      page.keyboard().press("Enter");
      if (page.locator("[data-shown-reason]:visible").count() > 0) {
        assertThat(focused()).isEqualTo("said");
        tabTo("[data-next]");
        page.keyboard().press("Space");
      }
      QuizSite.settle(page);
    }
    assertThat(focused()).isEqualTo("_result");
    tabTo("[data-again]");
    page.keyboard().press("Enter");
    QuizSite.settle(page);
    assertThat(step()).isOne();
  }

  private void tabTo(String selector) {
    for (int press = 0; press < 40; press++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }
}
