package dev.kindling.flagship;

import static dev.kindling.flagship.QuizSite.CAREFUL;
import static dev.kindling.flagship.QuizSite.KNOWLEDGE;
import static dev.kindling.flagship.QuizSite.OUTCOME;
import static dev.kindling.flagship.QuizSite.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.QuizVariants;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser keeps of a quiz, for how long, and that a hasty or slow visit costs nothing. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class QuizVisitTest extends QuizTaking {

  private static final String STORED = "() => [localStorage.length, sessionStorage.length].join()";

  /** A quiz of its own, which its author changes during the test. */
  private void write(String text) throws IOException {
    site.pages().write("changing", "What now?", QuizFile.quiz(text));
  }

  private long checked() {
    return page.locator("[data-question] input:checked").count();
  }

  @Test
  void answersAreKeptForTheVisitAndThatIsSaid() {
    open(REFLECTION);
    page.locator("[data-keep] summary").click();
    assertThat(page.locator("[data-keep] p").first().innerText())
        .contains("stay in this tab until you close it", "unless you choose it");
    take("2");
    assertThat(page.evaluate(STORED)).isEqualTo("0,1");
    page.navigate(site.url(KNOWLEDGE));
    page.goBack();
    page.waitForSelector("[data-state]");
    assertThat(step()).isEqualTo(2);
    assertThat(checked()).isEqualTo(3);
    page.navigate("about:blank");
    open(REFLECTION);
    assertThat(step()).isEqualTo(2);

    Page other = page.context().newPage();
    other.navigate(site.url(REFLECTION));
    other.waitForSelector("[data-state]");
    assertThat(other.locator("input:checked").count()).isZero();

    page.locator("[data-keep] summary").click();
    page.locator("[data-delete]").click();
    assertThat(step()).isOne();
    assertThat(checked()).isZero();
    assertThat(page.evaluate(STORED)).isEqualTo("0,0");
  }

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, OUTCOME, KNOWLEDGE, "points"})
  void aReloadLeavesAReaderOnTheFirstStep(String name) {
    open(name);
    QuizSite.choose(page, "1");
    long chosen = checked();
    page.reload();
    page.waitForSelector("[data-state]");
    assertThat(step()).isOne();
    assertThat(checked()).isPositive().isEqualTo(chosen);

    open(name);
    assertThat(step()).as("after a way elsewhere").isEqualTo(name.equals(KNOWLEDGE) ? 1 : 2);
  }

  @Test
  void aResultSurvivesAReload() {
    open("points");
    QuizSite.finish(page, "1");
    String verdict = verdict();
    page.reload();
    page.waitForSelector("[data-shown-result]");
    assertThat(verdict()).isEqualTo(verdict);
  }

  @Test
  void onlyWhatWasCheckedIsToldAgain() {
    open(KNOWLEDGE);
    page.locator("#_q1 [value='0']").check();
    page.reload();
    page.waitForSelector("[data-state]");
    assertThat(page.locator("#_q1 [value='0']").isChecked()).isTrue();
    assertThat(page.locator("[data-shown-reason]").isVisible()).isFalse();
    page.locator("[data-next]").click();
    page.reload();
    page.waitForSelector("[data-state]");
    assertThat(page.locator("[data-shown-reason] .said").isVisible()).isTrue();
    assertThat(page.locator("#_q1 [value='1']").isDisabled()).isTrue();
  }

  @Test
  void answersNeverComeBackBesideOtherWords() throws IOException {
    String listed = QuizVariants.OVERALL;
    List<String> others =
        List.of(
            listed.replace("order: listed", "order: mixed"),
            listed.replace("I lie awake.", "I sleep badly."),
            listed
                .replace("I eat standing up.", "SWAP")
                .replace("I work on Sundays.", "I eat standing up.")
                .replace("SWAP", "I work on Sundays."),
            listed.replace("- Sometimes\n", "- Now and then\n"));
    for (String other : others) {
      write(listed);
      open("changing");
      keep();
      QuizSite.choose(page, "3");
      assertThat(page.evaluate(STORED)).isEqualTo("1,1");
      page.reload();
      page.waitForSelector("[data-state]");
      assertThat(checked()).isEqualTo(4);

      write(other);
      page.reload();
      page.waitForSelector("[data-state]");
      assertThat(checked()).as(other).isZero();
      // What nobody could read any more is not left on the device.
      assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
      page.evaluate("() => sessionStorage.clear()");
    }
  }

  @Test
  void whatIsDeletedStaysDeletedInEveryTab() {
    open(REFLECTION);
    keep();
    take("1");
    Page other = page.context().newPage();
    other.navigate(site.url(REFLECTION));
    other.waitForSelector("[data-state]");
    assertThat(other.locator("input:checked:not([data-keep-it])").count()).isEqualTo(3);

    page.locator("[data-delete]").click();
    other.waitForFunction("() => !document.querySelector('input:checked')");
    other.locator("#_q1 [value='2']").check();
    assertThat(other.evaluate("() => localStorage.length")).isEqualTo(0);
    page.reload();
    page.waitForSelector("[data-state]");
    assertThat(checked()).isZero();
  }

  @Test
  void noLongerKeepingThemIsNotDeletingThem() {
    open(REFLECTION);
    keep();
    take("1");
    Page other = page.context().newPage();
    other.navigate(site.url(REFLECTION));
    other.waitForSelector("[data-state]");
    page.locator("[data-keep-it]").uncheck();
    assertThat(page.evaluate(STORED)).isEqualTo("0,1");
    other.waitForFunction("() => !document.querySelector('[data-keep-it]').checked");
    assertThat(other.locator("input:checked").count()).isEqualTo(3);
    assertThat(checked()).isEqualTo(3);
  }

  /** Goes on, and says whether a click would hit an answer at once, and after the moment. */
  private static final String HIT =
      """
      async () => {
        const moved = new Promise((done) =>
          addEventListener('hashchange', () => setTimeout(done), {once: true}));
        document.querySelector('[data-next]').click();
        await moved;
        const label = document.querySelector('[data-question]:not([hidden]) label');
        const hits = () => {
          const {left, top, width, height} = label.getBoundingClientRect();
          return label.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        };
        const atOnce = hits();
        await new Promise((done) => setTimeout(done, 350));
        return `${atOnce} ${hits()}`;
      }
      """;

  @Test
  void aSecondClickAnswersNothing() {
    page.setViewportSize(390, 2000);
    open(REFLECTION);
    QuizSite.choose(page, "1");

    assertThat(page.evaluate(HIT)).isEqualTo("false true");
    page.locator("[data-question]:visible label").first().click();
    assertThat(page.locator("[data-question]:visible input:checked").count()).isOne();
  }

  @Test
  void aScriptThatComesLateTakesNobodysPlaceOrFocus() {
    List<Route> held = new ArrayList<>();
    page.route("**/score.*.js", held::add);
    page.navigate(
        site.url(REFLECTION), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForFunction("() => document.querySelector('#_q10')?.offsetHeight > 0");
    page.locator("#_q10 [value='2']").click();
    double before = page.locator("#_q10 [value='2']").boundingBox().y;
    assertThat(page.locator("[data-state]").count()).isZero();
    held.forEach(Route::resume);
    page.waitForSelector("[data-state=step]");

    assertThat(step()).isEqualTo(4);
    assertThat(focused()).isEqualTo("q10 2");
    assertThat(page.locator("#_q10 [value='2']").boundingBox().y)
        .isCloseTo(before, Offset.offset(2.0));
  }

  @Test
  void theEnterKeyOnTheBoxSubmitsNothing() {
    open(REFLECTION);
    page.locator("[data-keep] summary").click();
    page.locator("[data-keep-it]").press("Enter");
    assertThat(page.locator(".errors").isVisible()).isFalse();
    assertThat(page.title()).doesNotStartWith("Error");
  }

  @Test
  void theAddressOfSupportIsPrinted() {
    open("careful");
    assertThat(CAREFUL).contains("care: true");
    page.locator("#_q1 [value='2']").check();
    page.locator("#_q2 [value='0']").check();
    assertThat(page.locator(".printed:visible").count()).isZero();
    QuizSite.next(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("[data-shown-result] [data-care]").innerText())
        .contains("https://example.org/support/");
  }
}
