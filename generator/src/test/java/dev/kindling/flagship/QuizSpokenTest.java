package dev.kindling.flagship;

import static dev.kindling.flagship.QuizSite.KNOWLEDGE;
import static dev.kindling.flagship.QuizSite.OUTCOME;
import static dev.kindling.flagship.QuizSite.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen reader is told of a quiz, and that it is told once. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class QuizSpokenTest extends QuizTaking {

  /** What speaks when it changes and is there to be heard, in the order of the page. */
  private static final String LIVE =
      """
      () => [...document.querySelectorAll(
        'main :is([aria-live], [role=alert], [role=status], [role=log], output)')]
        .filter((region) => !region.closest('[hidden]'))
        .map((region) => region.role + ' ' + Object.keys(region.dataset))
      """;

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME, "first-listed", "points"})
  void everyAnswerHasItsOwnWordsInAGroupWithTheWordsOfItsQuestion(String name) {
    open(name);
    for (Locator question : page.locator("[data-question]:visible").all()) {
      String legend = question.locator("legend").innerText().replaceAll("\\s+", " ");
      assertThat(legend).contains(question.locator("[data-text]").innerText());
      Locator group =
          page.getByRole(
              AriaRole.GROUP, new com.microsoft.playwright.Page.GetByRoleOptions().setName(legend));
      assertThat(group.count()).as(legend).isOne();
      List<Locator> inputs = question.locator("input").all();
      assertThat(inputs).hasSizeGreaterThan(1);
      for (Locator input : inputs) {
        String words = input.locator("xpath=ancestor::label").innerText().strip();
        String role = input.getAttribute("type").toUpperCase(Locale.ROOT);
        assertThat(words).isNotBlank();
        assertThat(
                group
                    .getByRole(
                        AriaRole.valueOf(role),
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                    .count())
            .as(words)
            .isOne();
      }
    }
    // Nothing else poses as a control.
    assertThat(
            page.locator(
                    "[data-quiz] :is([role=radio], [role=button], [role=checkbox], [onclick],"
                        + " div[tabindex='0'], li[tabindex])")
                .count())
        .isZero();
  }

  @Test
  void theMessageOfAnErrorIsPartOfItsQuestion() {
    open(REFLECTION);
    QuizSite.next(page);
    String legend = page.locator("#_q2 legend").innerText().replaceAll("\\s+", " ");

    assertThat(legend).endsWith("Choose an answer, or skip this one");
    assertThat(
            page.getByRole(
                    AriaRole.GROUP,
                    new com.microsoft.playwright.Page.GetByRoleOptions().setName(legend))
                .count())
        .isOne();
    QuizSite.next(page);
    assertThat(page.locator("#_q2 .wrong").count()).isOne();
    assertThat(page.locator("[role=alert]").count()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void nothingIsSaidTwice(String name) {
    open(name);
    keep();
    assertThat((List<?>) page.evaluate(LIVE)).isEqualTo(List.of("status keepStatus"));
    QuizSite.next(page);
    assertThat((List<?>) page.evaluate(LIVE))
        .isEqualTo(List.of("alert alert", "status keepStatus"));
    // The alert is not what has the focus, so a reader does not hear it for two reasons.
    assertThat(page.evaluate("() => document.activeElement.matches('[data-errors]:not([role])')"))
        .isEqualTo(true);
    QuizSite.finish(page, "1");
    assertThat((List<?>) page.evaluate(LIVE)).isEqualTo(List.of("status status"));
    assertThat(page.locator("[data-status]").innerText()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME, "overall"})
  void onlyTheProgressAndTheBarsAreForEyesAlone(String name) {
    open(name);
    assertThat(page.locator("[data-quiz] [aria-hidden]").count()).isOne();
    assertThat(page.locator("[aria-hidden] i").count()).isEqualTo(QuizSite.steps(page));
    QuizSite.finish(page, "1");
    assertThat(page.locator("[data-shown-result] [aria-hidden]").count())
        .isEqualTo(page.locator("[data-shown-result] svg").count());
  }

  @ParameterizedTest
  @CsvSource({"0, Not this time.", "1, That’s right."})
  void theFocusIsOnWhatIsSaidWhateverWasChosen(String value, String said) {
    open(KNOWLEDGE);
    QuizSite.choose(page, value);
    QuizSite.next(page);

    assertThat(focused()).isEqualTo("said");
    assertThat(page.locator(".said:visible").innerText()).isEqualTo(said);
    assertThat(page.locator("[data-back], [data-next]").last().isEnabled()).isTrue();
  }

  @Test
  void aSkipIsAnAnswerOfTheSameGroupBelowTheScale() {
    open(REFLECTION);
    assertThat(
            page.evaluate(
                """
                () => [...document.querySelectorAll('[data-question]')].every((question) => {
                  const all = [...question.querySelectorAll('[type=radio]')];
                  return all.at(-1).value === '-' && all.at(-1).name === all[0].name
                    && !all.at(-1).closest('.scale') && all.every((radio) => !radio.checked);
                })
                """))
        .isEqualTo(true);
  }
}
