package dev.kindling.flagship;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShareCode;
import dev.kindling.quiz.proof.ShownState;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.quiz.proof.ShownStates;
import dev.kindling.quiz.view.PaperReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks through the states that the build proves: the card comes first, nothing that stands out is
 * left out or folded, what is said is true, and paper says the same.
 */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class QuizStatesTest extends QuizTaking {

  /** Answers as chosen, then shows the result. */
  private static final String ANSWER =
      """
      async (chosen) => {
        const questions = [...document.querySelectorAll('[data-question]')];
        questions.forEach((question, i) => {
          for (const input of question.querySelectorAll('input')) {
            input.checked = chosen[i].length
              ? chosen[i].includes(Number(input.value)) : input.value === '-';
          }
        });
        const moved = new Promise((done) =>
          addEventListener('hashchange', () => setTimeout(done), {once: true}));
        location.hash = location.hash === '#result' ? 'step-1' : 'result';
        await moved;
        if (location.hash !== '#result') {
          const again = new Promise((done) =>
            addEventListener('hashchange', () => setTimeout(done), {once: true}));
          location.hash = 'result';
          await again;
        }
      }
      """;

  private static final String SEEN =
      """
      () => {
        const section = document.querySelector('[data-shown-result]');
        const texts = (selector) =>
          [...section.querySelectorAll(selector)].map((element) => element.textContent);
        const order = [...section.querySelectorAll('[data-care], [data-verdict], [data-many]'
          + ', .also, [data-advice], [data-reasons], table')].map((element) =>
            element.matches('[data-care]') ? 'care' : 'text');
        return {
          order: order.join(' '),
          verdict: texts('[data-verdict]').join(),
          told: texts('[data-advice] > .callout > :first-child'),
          texts: texts('[data-advice] .meaning'),
          open: [...section.querySelectorAll('.fold')].map((fold) => fold.open).join(),
          folded: texts('.fold .meaning').length,
        };
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guide-what-gets-in-the-way",
        "guide-what-the-research-says",
        "guide-your-first-step",
        "spot-the-offer",
        "overall",
        "first-listed",
        "points",
        "caring",
        "careful",
        "ties",
        "words"
      })
  void everyResultIsTrueAndWholeAndThatOfThePaperAndBeginsWithTheCard(String name)
      throws IOException {
    Quiz quiz = QuizSite.quiz(name);
    Path file = site.pages().folder().resolve(name).resolve("index.html");
    PaperReader paper = new PaperReader(Jsoup.parse(Files.readString(file)));
    open(name);
    TreeSet<String> verdicts = new TreeSet<>();
    TreeSet<String> sorts = new TreeSet<>();
    Barriers barriers = new Barriers();
    for (ShownState state : states(quiz, Moment.RESULT)) {
      page.evaluate(ANSWER, state.chosen());
      String said = look(state);
      assertThat(page.locator("[data-same]").count())
          .as("%s", state)
          .isEqualTo(isSameThroughout(quiz, state.chosen()) ? 1 : 0);
      PaperReader.Result byHand = paper.result(state.chosen());
      assertThat(byHand.told().stream().map(QuizStatesTest::plain))
          .as("%s", state)
          .containsExactlyInAnyOrderElementsOf(titles(state));
      byHand.words().ifPresent(words -> assertThat(said).as("%s", state).isEqualTo(plain(words)));
      byHand.named().forEach(one -> assertThat(said).as("%s", state).contains(plain(one)));
      verdicts.add(state.verdict() + ": " + said);
      String sort = state.verdict() + " " + state.open().size() + " " + state.isCareful();
      if (name.startsWith("guide-") && sorts.add(sort)) {
        barriers.look(page, name + " " + sort);
      }
    }
    assertThat(barriers.found()).isEmpty();
    assertThat(verdicts).hasSizeGreaterThan(1);
    for (ShownState state : states(quiz, Moment.SHARED)) {
      String code = ShareCode.of(quiz).encode(state.totals());
      QuizSite.move(page, "location.hash = '" + code + "'");
      assertThat(verdicts).as("%s", state).contains(state.verdict() + ": " + look(state));
    }
  }

  /** Looks at a result, on the screen and in print, and says what is said first. */
  private String look(ShownState state) {
    String as = state.toString();
    Map<?, ?> seen = (Map<?, ?>) page.evaluate(SEEN);
    assertThat((String) seen.get("order"))
        .as(as)
        .matches(state.isCareful() ? "care( text)+" : "text( text)*");
    assertThat(plainAll(requireNonNull(seen.get("told"))))
        .as(as)
        .containsExactlyInAnyOrderElementsOf(titles(state));
    String texts = String.join(" ", plainAll(requireNonNull(seen.get("texts"))));
    state.open().forEach(said -> assertThat(texts).as(as).contains(said(said.text())));
    if (!state.totals().isEmpty() && !state.verdict().equals("score")) {
      assertThat(seen.get("folded")).as(as).isEqualTo(state.folded().size());
    }
    if (state.verdict().equals("quiet")) {
      assertThat(seen.get("open")).as(as).isEqualTo("true");
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("[data-advice] .meaning:visible").count())
        .as(as)
        .isEqualTo(state.open().size());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    String said = plain((String) requireNonNull(seen.get("verdict")));
    assertThat(said).as(as).isNotBlank().doesNotContain("{");
    return said;
  }

  private static List<ShownState> states(Quiz quiz, Moment moment) {
    List<ShownState> states =
        ShownStates.of(quiz).stream().filter(state -> state.moment() == moment).toList();
    assertThat(states).isNotEmpty();
    return states;
  }

  private static boolean isSameThroughout(Quiz quiz, List<List<Integer>> chosen) {
    List<Integer> given = chosen.stream().flatMap(List::stream).toList();
    return quiz instanceof Quiz.Reflection
        && given.size() > 1
        && given.stream().distinct().count() == 1;
  }

  private static List<String> titles(ShownState state) {
    return state.open().stream().map(said -> said(Optional.of(said.title()))).toList();
  }

  /** A text as a browser shows it, with plain quotation marks. */
  private static String said(Optional<Prose> text) {
    String written = text.orElseThrow().written().replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    return plain(written.replaceAll("[*_]", ""));
  }

  /** With single spaces and plain quotation marks. */
  private static String plain(String text) {
    return text.replaceAll("[“”]", "\"").replace('’', '\'').replaceAll("\\s+", " ").strip();
  }

  private static List<String> plainAll(Object texts) {
    List<String> plain = new ArrayList<>();
    for (Object text : (List<?>) texts) {
      plain.add(plain((String) text));
    }
    return plain;
  }

  /** Every sort of answer to every question whose reason is told at once, also after a reload. */
  @ParameterizedTest
  @ValueSource(strings = {"spot-the-offer", "caring", "guide-what-the-research-says"})
  void everyReasonComesBehindTheCard(String name) {
    Quiz.Knowledge quiz = (Quiz.Knowledge) QuizSite.quiz(name);
    for (ShownState state : states(quiz, Moment.CHECKED)) {
      int question = state.question().orElseThrow();
      open(name);
      page.evaluate("() => sessionStorage.clear()");
      open(name);
      QuizSite.take(page, "0", question);
      for (int answer : state.chosen().get(question)) {
        page.locator("#_q" + (question + 1) + " [value='" + answer + "']").check();
      }
      page.locator("[data-next]").click();
      lookAtReason(quiz, state);
      page.reload();
      page.waitForSelector("[data-state]");
      lookAtReason(quiz, state);
    }
  }

  private void lookAtReason(Quiz.Knowledge quiz, ShownState state) {
    Question.Check question = quiz.questions().get(state.question().orElseThrow());
    String first =
        (String)
            page.evaluate(
                "() => document.querySelector('[data-shown-reason] > *').matches('[data-care]')"
                    + " ? 'care' : 'reason'");
    assertThat(first).as("%s", state).isEqualTo(state.isCareful() ? "care" : "reason");
    String said = plain(page.locator("[data-shown-reason]").innerText());
    boolean isRight = state.verdict().equals("right");
    assertThat(said).contains(isRight ? "That's right." : "Not this time.");
    question.why().ifPresent(why -> assertThat(said).contains(said(Optional.of(why))));
    for (int right : question.right()) {
      assertThat(said).contains(said(Optional.of(question.answers().get(right).text())));
    }
  }

  /** What stands on paper, and on a page without a script: everything, behind the card. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "guide-what-gets-in-the-way",
        "guide-what-the-research-says",
        "guide-your-first-step",
        "caring",
        "careful",
        "ties",
        "words"
      })
  void thePaperHasEverythingBehindTheCard(String name) {
    Quiz quiz = QuizSite.quiz(name);
    ShownState state = states(quiz, Moment.PAPER).get(0);
    open(name);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    lookAtPaper(page, state);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    try (BrowserContext plain = browser.withoutScripts(390)) {
      Page without = plain.newPage();
      without.navigate(site.url(name));
      lookAtPaper(without, state);
    }
  }

  private static void lookAtPaper(Page page, ShownState state) {
    assertThat(page.locator("[data-paper] > :nth-child(2)").getAttribute("data-care") != null)
        .isEqualTo(state.isCareful());
    String texts = plain(page.locator("[data-paper]").innerText());
    for (ShownState.Said said : state.open()) {
      assertThat(texts).contains(said(Optional.of(said.title())), said(said.text()));
    }
  }

  /** Where the first bar with a value lies in its track, and how far columns stand apart. */
  private static final String BAR =
      """
      () => {
        const svg = [...document.querySelectorAll('.chart svg')].find((chart) =>
          Number(chart.querySelector('.value').getAttribute('width')) > 0);
        const box = (element) => element.getBoundingClientRect();
        const [all, value] = [box(svg), box(svg.querySelector('.value'))];
        const [first, , last] = [...svg.closest('tr').children].map(box);
        return [value.left - all.left, all.right - value.right,
          Math.max(first.left - all.right, all.left - first.right),
          Math.max(last.left - all.right, all.left - last.right)];
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"ltr", "rtl"})
  void barsFillFromWhereLinesBegin(String direction) {
    page.setViewportSize(1280, 900);
    open("overall");
    QuizSite.finish(page, "3");
    page.evaluate("direction => { document.documentElement.dir = direction; }", direction);
    List<?> bar = (List<?>) page.evaluate(BAR);
    double begin = ((Number) bar.get(direction.equals("ltr") ? 0 : 1)).doubleValue();
    double end = ((Number) bar.get(direction.equals("ltr") ? 1 : 0)).doubleValue();

    assertThat(begin).isLessThan(1);
    assertThat(end).isGreaterThan(10);
    assertThat(((Number) bar.get(2)).doubleValue()).isGreaterThanOrEqualTo(0);
    assertThat(((Number) bar.get(3)).doubleValue()).isGreaterThanOrEqualTo(0);
  }
}
