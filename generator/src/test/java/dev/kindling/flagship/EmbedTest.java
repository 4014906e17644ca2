package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ShownState;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.quiz.proof.ShownStates;
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
import org.junit.jupiter.params.provider.EnumSource;

/** Quizzes and questions on other pages than their own. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
@TestInstance(Lifecycle.PER_CLASS)
class EmbedTest {

  private static final String FOCUSED =
      "() => document.activeElement.className || document.activeElement.id";

  @AutoClose private StaticServer flagship;
  @AutoClose private StaticServer small;
  @AutoClose private HeadlessBrowser browser;
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  void serve() throws Exception {
    flagship = StaticServer.start(BuiltSite.flagship().folder(), BuiltSite.BASE_PATH);
    small = StaticServer.start(EmbedSite.build().folder(), BuiltSite.BASE_PATH);
    browser = HeadlessBrowser.open();
  }

  @BeforeEach
  void openAPage() {
    complaints.clear();
    context = browser.context(390, ColorScheme.LIGHT);
    page = context.newPage();
    page.setDefaultTimeout(5000);
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  private void open(StaticServer server, String address) {
    Complaints.about(page, server.base(), complaints);
    page.navigate(server.base() + address);
    page.waitForSelector("[data-state], [data-lone] button");
  }

  @Test
  void aQuizIsTakenWithTheKeyboardToItsResult() {
    open(flagship, "ripple-effects/");
    page.locator("[data-count]").focus();
    for (int question = 1; question <= 5; question++) {
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      page.keyboard().press("Enter");
      page.waitForURL(question < 5 ? "**#step-" + (question + 1) : "**#result");
      QuizSite.settle(page);
    }

    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("_e1-result");
    assertThat(page.locator("h4#_e1-result").innerText()).isEqualTo("What came up");
    assertThat(QuizSite.texts(page, "[data-advice] h5")).isNotEmpty();
    assertThat(page.title()).startsWith("What came up: ");
    assertThat(page.locator("h1").isVisible()).isTrue();
  }

  @Test
  void itsStepsAnswerBackForwardAndReload() {
    open(flagship, "ripple-effects/");
    QuizSite.choose(page, "1");
    QuizSite.next(page);
    page.waitForURL("**/ripple-effects/#step-2");
    page.goBack();
    page.waitForFunction("() => document.querySelector('#_e1-q1').checkVisibility()");
    assertThat(page.locator("#_e1-q1 :checked").inputValue()).isEqualTo("1");
    page.goForward();
    page.waitForFunction("() => document.querySelector('#_e1-q2').checkVisibility()");
    page.reload();
    page.waitForSelector("[data-state]");
    assertThat(page.url()).endsWith("/ripple-effects/#step-2");
    assertThat(page.locator("#_e1-q2").isVisible()).isTrue();
  }

  @Test
  void otherLinksOfThePageLeaveTheQuizAlone() {
    open(small, "");
    QuizSite.choose(page, "1");
    QuizSite.next(page);
    page.waitForSelector("[data-shown-result]");
    QuizSite.move(page, "location.hash = 'further-down'");
    assertThat(page.locator("[data-shown-result]").isVisible()).isTrue();

    page.evaluate("() => sessionStorage.clear()");
    page.navigate(small.base());
    page.waitForSelector("[data-state=step]");
    QuizSite.move(page, "document.querySelector('[href=\"#further-down\"]').click()");
    QuizSite.move(page, "history.back()");
    assertThat(page.evaluate(FOCUSED)).isNotEqualTo("count");
  }

  @Test
  void aSharedLinkLeadsToTheQuizsOwnPage() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    open(flagship, "ripple-effects/");
    QuizSite.finish(page, "0");
    page.locator("[data-copy]").click();
    page.waitForFunction("() => document.querySelector('[data-status]').textContent");
    String link = (String) page.evaluate("() => navigator.clipboard.readText()");
    assertThat(link).startsWith(flagship.base() + "quiz/your-first-step/#r=1.");

    page.navigate(link);
    assertThat(page.locator("h2#_result").innerText()).isEqualTo("A shared result");
    page.navigate(flagship.base() + "ripple-effects/" + link.substring(link.indexOf('#')));
    assertThat(page.locator("h4#_e1-result").innerText()).isEqualTo("A shared result");
  }

  @Test
  void answersKeptOnOnePageAreThereOnTheOther() {
    open(flagship, "quiz/your-first-step/");
    QuizSite.choose(page, "3");
    page.locator("[data-keep] summary").click();
    page.locator("[data-keep-it]").check();
    page.navigate(flagship.base() + "ripple-effects/");
    page.waitForSelector("[data-state]");

    assertThat(page.locator("#_e1-q1 :checked").inputValue()).isEqualTo("3");
    page.locator("[data-delete]").click();
    page.navigate(flagship.base() + "quiz/your-first-step/");
    page.waitForSelector("[data-state]");
    assertThat(page.locator("input:checked").count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, That’s right.", "1, Not this time.", "2, Not this time."})
  void aQuestionSaysAtOnceWhetherAndWhy(String value, String said) {
    open(flagship, "psychology/");
    assertThat(page.locator("[data-answer]").isVisible()).isFalse();
    page.locator("[data-lone] [value='" + value + "']").check();
    page.locator("[data-lone] button").press("Enter");

    assertThat(page.evaluate(FOCUSED)).isEqualTo("said");
    assertThat(page.locator("[data-lone] .told").innerText())
        .startsWith(said)
        .contains("The answer:", "Help the person did not notice.", "diary study", "Bolger");
    assertThat(page.locator("[data-lone] input").first().isDisabled()).isTrue();
    assertThat(page.locator("[data-lone] button").count()).isZero();
    assertThat(page.url()).endsWith("/psychology/");
  }

  @Test
  void aQuestionWithoutAnAnswerSaysSo() {
    open(flagship, "psychology/");
    page.locator("[data-lone] button").click();
    page.locator("[data-lone] button").click();

    assertThat(page.locator("[data-lone] .wrong").allInnerTexts())
        .containsExactly("Choose an answer");
    assertThat(page.evaluate("() => document.activeElement.value")).isEqualTo("0");
    page.locator("[data-lone] [value='0']").check();
    page.locator("[data-lone] button").click();
    assertThat(page.locator("[data-lone] .wrong").count()).isZero();
  }

  @Test
  void twoQuestionsOnAPageHaveNothingToDoWithEachOther() {
    open(small, "");
    Locator one = page.locator("[data-lone]").first();
    Locator both = page.locator("[data-lone]").nth(1);
    one.locator("[value='0']").check();
    both.locator("[value='0']").check();
    both.locator("button").click();
    assertThat(both.locator(".said").innerText()).isEqualTo("Not this time.");
    assertThat(one.locator("button").isVisible()).isTrue();
    one.locator("button").click();
    assertThat(one.locator(".said").innerText()).isEqualTo("That’s right.");

    page.reload();
    page.waitForSelector("[data-lone] button");
    both.locator("[value='1']").check();
    both.locator("[value='0']").check();
    both.locator("button").click();
    assertThat(both.locator(".said").innerText()).isEqualTo("That’s right.");
  }

  @Test
  void theCareCardComesFirstOnAnotherPageToo() {
    open(small, "");
    page.locator("[data-quiz] [value='2']").first().check();
    page.locator("[data-quiz] [value='0']").nth(1).check();
    QuizSite.next(page);
    assertThat(page.locator("[data-shown-result] > h4 + *").getAttribute("class"))
        .contains("callout-care");
    assertThat(page.locator("[data-shown-result] [data-care] a").getAttribute("href"))
        .isEqualTo("support/");

    Locator question = page.locator("[data-lone]").first();
    question.locator("[value='1']").check();
    question.locator("button").click();
    assertThat(question.locator(".told > :first-child").getAttribute("class"))
        .contains("callout-care");
  }

  @Test
  void allIsThereWithoutAScript() {
    try (BrowserContext without = browser.withoutScripts(390)) {
      Page plain = without.newPage();
      plain.navigate(small.base());
      assertThat(QuizSite.texts(plain, "fieldset > legend")).hasSize(4);
      assertThat(QuizSite.texts(plain, "button")).isEmpty();
      assertThat(plain.locator("[data-quiz] .paper").isVisible()).isTrue();
      assertThat(plain.locator("[data-quiz] .paper > h4 + .callout-care").isVisible()).isTrue();
      plain.locator("[data-lone] summary").first().click();
      assertThat(plain.locator("[data-answer]").first().innerText()).contains("It comes before.");
    }
  }

  @Test
  void onPaperTheAnswersStandBelowTheQuestions() {
    open(small, "");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("[data-lone] button:visible").count()).isZero();
    for (Locator reason : page.locator("[data-lone] [data-reason]").all()) {
      assertThat(reason.evaluate("r => r.checkVisibility({contentVisibilityAuto: true})"))
          .isEqualTo(true);
      assertThat(reason.boundingBox().height).isPositive();
    }
    assertThat(QuizSite.texts(page, "[data-quiz] [data-question]")).hasSize(2);
    assertThat(page.locator("[data-quiz] .paper").isVisible()).isTrue();
  }

  @Test
  void theTextIsDescribedToSearchEnginesOnItsOwnPageOnly() {
    open(flagship, "ripple-effects/");
    assertThat(page.content()).doesNotContain("\"@type\":\"Quiz\"");
    assertThat(page.locator("main [data-nosnippet] form").count()).isEqualTo(1);
    assertThat(page.locator("[data-nosnippet] > .meta a").last().getAttribute("href"))
        .isEqualTo("../quiz/your-first-step/");
    page.navigate(flagship.base() + "faq/");
    assertThat(page.locator("form, script[src]").count()).isZero();
    assertThat(page.locator("main a[href='../quiz/what-the-research-says/']").count()).isOne();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noStateHasABarrierOrIsTooWide(ColorScheme scheme) {
    Barriers barriers = new Barriers();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    open(small, "");
    barriers.look(page, "begun");
    page.locator("[data-lone] button").first().click();
    QuizSite.next(page);
    barriers.look(page, "with errors");
    for (Locator question : page.locator("[data-lone]").all()) {
      question.locator("input").first().check();
      question.locator("button").click();
    }
    QuizSite.finish(page, "0");
    barriers.look(page, "with results");
    assertThat(barriers.found()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void forcedColoursLeaveTheBrowsersOwnControls(ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
    open(small, "");
    for (Locator radio : page.locator("[data-lone] [type=radio], #_e1-q1 [type=radio]").all()) {
      assertThat(radio.evaluate("r => getComputedStyle(r).appearance")).isEqualTo("auto");
    }
    Locator question = page.locator("[data-lone]").first();
    question.locator("input").first().check();
    question.locator("button").click();
    assertThat(question.locator(".told").evaluate("e => getComputedStyle(e).borderStyle"))
        .isEqualTo("solid");
  }

  /** Every sort of answer to each question that stands alone. */
  @Test
  void everyReasonOfALoneQuestionComesBehindTheCard() {
    Quiz.Knowledge quiz = EmbedSite.check();
    List<ShownState> states =
        ShownStates.of(quiz).stream().filter(state -> state.moment() == Moment.ALONE).toList();
    assertThat(states).hasSizeGreaterThan(3);
    for (ShownState state : states) {
      int question = state.question().orElseThrow();
      page.navigate(small.base());
      page.reload();
      Locator lone = page.locator("[data-lone]").nth(question);
      lone.locator("button").waitFor();
      for (int answer : state.chosen().get(question)) {
        lone.locator("[value='" + answer + "']").check();
      }
      lone.locator("button").click();
      String told = lone.locator(".told").innerText().replace('’', '\'');
      assertThat(told)
          .as("%s", state)
          .contains(
              state.verdict().equals("right") ? "That's right." : "Not this time.",
              state.open().get(0).text().orElseThrow().written());
      assertThat(lone.locator(".told > :first-child[data-care]").count())
          .as("%s", state)
          .isEqualTo(state.isCareful() ? 1 : 0);
    }
  }
}
