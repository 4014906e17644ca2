package dev.kindling.flagship;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks through every state in which a browser shows a text that depends on an answer: the card
 * comes before it, nothing that stands out is left out or folded, and what is said is true.
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
        "what-gets-in-the-way",
        "spot-the-offer",
        "your-first-step",
        "overall",
        "first-listed",
        "points",
        "caring"
      })
  void everyResultIsTrueAndWholeAndBeginsWithTheCard(String name) {
    Quiz quiz = QuizSite.quiz(name);
    open(name);
    List<QuizStates.State> states = QuizStates.of(quiz);
    TreeSet<String> verdicts = new TreeSet<>();
    for (QuizStates.State state : states) {
      page.evaluate(ANSWER, state.chosen());
      Map<?, ?> seen = (Map<?, ?>) page.evaluate(SEEN);
      String as = name + " " + state;
      assertThat((String) seen.get("order"))
          .as(as)
          .matches(state.isCareful() ? "care( text)+" : "text( text)*");
      assertThat(plain(requireNonNull(seen.get("told"))))
          .as(as)
          .containsExactlyInAnyOrderElementsOf(state.told());
      String texts = String.join(" ", plain(requireNonNull(seen.get("texts"))));
      state.texts().forEach(text -> assertThat(texts).as(as).contains(text));
      if (quiz instanceof Quiz.Reflection && state.verdict().equals("quiet")) {
        assertThat(seen.get("open")).as(as).isEqualTo("true");
      }
      assertThat(QuizStates.plain((String) requireNonNull(seen.get("verdict"))))
          .as(as)
          .isNotBlank();
      verdicts.add(state.verdict() + ": " + seen.get("verdict"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("[data-advice] .meaning:visible").count())
          .as(as)
          .isEqualTo(state.told().size());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
    assertThat(states).hasSizeGreaterThan(3);
    assertThat(verdicts).hasSizeGreaterThan(1);
  }

  private static List<String> plain(Object texts) {
    List<String> plain = new ArrayList<>();
    for (Object text : (List<?>) texts) {
      plain.add(QuizStates.plain((String) text));
    }
    return plain;
  }

  /** Every answer to every question whose reason is told at once. */
  @ParameterizedTest
  @ValueSource(strings = {"spot-the-offer", "caring"})
  void everyReasonComesBehindTheCard(String name) {
    Quiz.Knowledge quiz = (Quiz.Knowledge) QuizSite.quiz(name);
    for (int q = 0; q < quiz.questions().size(); q++) {
      Question.Check question = quiz.questions().get(q);
      for (int answer = 0; answer < question.answers().size(); answer++) {
        open(name);
        page.evaluate("() => sessionStorage.clear()");
        page.reload();
        page.waitForSelector("[data-state]");
        QuizSite.take(page, "0", q);
        page.locator("#_q" + (q + 1) + " [value='" + answer + "']").check();
        page.locator("[data-next]").click();
        String first =
            (String)
                page.evaluate(
                    "() => document.querySelector('[data-shown-reason] > *').matches('[data-care]')"
                        + " ? 'care' : 'reason'");
        boolean isMarked = question.answers().get(answer).care().isPresent();
        assertThat(first).isEqualTo(isMarked ? "care" : "reason");
        String said = QuizStates.plain(page.locator("[data-shown-reason]").innerText());
        boolean isRight = question.right().equals(List.of(answer));
        assertThat(said).contains(isRight ? "That's right." : "Not this time.");
        question.why().ifPresent(why -> assertThat(said).contains(QuizStates.said(why)));
        for (int right : question.right()) {
          assertThat(said).contains(QuizStates.said(question.answers().get(right).text()));
        }
      }
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
