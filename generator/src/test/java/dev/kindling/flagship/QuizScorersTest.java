package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.kindling.quiz.CareRule;
import dev.kindling.quiz.KnowledgeScorer;
import dev.kindling.quiz.OutcomeResult;
import dev.kindling.quiz.OutcomeScorer;
import dev.kindling.quiz.PartTotal;
import dev.kindling.quiz.Quiz;
import dev.kindling.quiz.ReflectionResult;
import dev.kindling.quiz.ReflectionScorer;
import dev.kindling.quiz.proof.AgreementSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;

/** The scorer of the build and the one in the browser say the same. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
@TestInstance(Lifecycle.PER_CLASS)
class QuizScorersTest {

  private static final String SCORE =
      """
      async ([url, sets]) => {
        const score = await import(url);
        const quiz = JSON.parse(
          document.querySelector('template[data-definition]').content.textContent);
        return sets.map((chosen) => {
          if (!score.isEnough(quiz, chosen)) return 'too few';
          const sums = score.totals(quiz, chosen);
          const shown = score.result(quiz, sums);
          const back = score.decode(quiz, score.encode(quiz, sums));
          if (String(back) !== String(sums)) return 'the code is lost';
          const care = score.isCareful(quiz, shown, chosen) ? ' care' : '';
          if (quiz.type === 'knowledge') return sums[0] + ' ' + shown.band + care;
          if (quiz.type === 'outcome') return sums + ' ' + shown.top + ' ' + shown.isSeveral + care;
          return sums + ' ' + shown.parts.map((p) => p.band) + ' ' + shown.verdict
            + (shown.verdict === 'loudest' ? ' ' + shown.top : '') + care;
        });
      }
      """;

  @AutoClose private QuizSite site;
  @AutoClose private HeadlessBrowser browser;

  @BeforeAll
  void serve() throws Exception {
    site = QuizSite.open();
    browser = HeadlessBrowser.open();
  }

  @Test
  void agreeOnReflections() {
    Quiz.Reflection quiz = (Quiz.Reflection) QuizSite.quiz(QuizSite.REFLECTION);
    List<List<List<Optional<Integer>>>> sets = new ArrayList<>();
    int parts = quiz.parts().size();
    for (int p = 0; p < parts; p++) {
      List<List<Optional<Integer>>> own = AgreementSets.of(quiz, quiz.parts().get(p));
      for (int i = 0; i < own.size(); i++) {
        List<List<Optional<Integer>>> set = new ArrayList<>();
        for (int other = 0; other < parts; other++) {
          // The other parts wander through their sets too, so that ties and skips meet.
          int at = other == p ? i : (i * (2 * other + 3) + p) % own.size();
          set.add(AgreementSets.of(quiz, quiz.parts().get(other)).get(at));
        }
        sets.add(set);
      }
    }
    assertThat(sets).hasSize(6 * 216);
    assertThat(inBrowser(QuizSite.REFLECTION, sets.stream().map(s -> shown(quiz, s)).toList()))
        .isEqualTo(sets.stream().map(set -> said(quiz, set)).toList());
  }

  /** Answers in the order of the form: one statement of each part in turn. */
  private static List<List<Integer>> shown(
      Quiz.Reflection quiz, List<List<Optional<Integer>>> set) {
    List<List<Integer>> chosen = new ArrayList<>();
    for (int turn = 0; turn < quiz.parts().get(0).statements().size(); turn++) {
      for (List<Optional<Integer>> part : set) {
        chosen.add(part.get(turn).stream().toList());
      }
    }
    return chosen;
  }

  private static String said(Quiz.Reflection quiz, List<List<Optional<Integer>>> set) {
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    List<PartTotal> totals = scorer.totals(set);
    ReflectionResult result = scorer.result(totals);
    List<Integer> sums = new ArrayList<>();
    totals.forEach(total -> sums.addAll(List.of(total.answered(), total.sum())));
    List<Integer> bands = result.parts().stream().map(part -> part.band().orElse(-1)).toList();
    String verdict = "unknown";
    if (result.loudest() instanceof ReflectionResult.Loudest.AllQuiet) {
      verdict = "quiet";
    } else if (result.loudest() instanceof ReflectionResult.Loudest.TooMany) {
      verdict = "tooMany";
    } else if (result.loudest() instanceof ReflectionResult.Loudest.Named named) {
      verdict = "loudest " + list(named.parts());
    }
    return list(sums) + " " + list(bands) + " " + verdict + care(CareRule.isShown(quiz, set));
  }

  @Test
  void agreeOnKnowledgeChecks() {
    Quiz.Knowledge quiz = (Quiz.Knowledge) QuizSite.quiz(QuizSite.KNOWLEDGE);
    KnowledgeScorer scorer = new KnowledgeScorer(quiz);
    List<List<List<Integer>>> sets = AgreementSets.of(quiz);
    assertThat(sets).hasSize(4 * 4 * 4 * 8 * 4);
    assertThat(inBrowser(QuizSite.KNOWLEDGE, sets))
        .isEqualTo(
            sets.stream()
                .map(
                    set ->
                        scorer.points(set)
                            + " "
                            + scorer.band(scorer.points(set)).orElse(-1)
                            + care(CareRule.isShown(quiz, set)))
                .toList());
  }

  @Test
  void agreeOnOutcomeQuizzes() {
    Quiz.Outcome quiz = (Quiz.Outcome) QuizSite.quiz(QuizSite.OUTCOME);
    List<List<Optional<Integer>>> sets = AgreementSets.of(quiz);
    assertThat(sets).hasSize(1024);
    List<List<List<Integer>>> chosen =
        sets.stream().map(set -> set.stream().map(a -> a.stream().toList()).toList()).toList();
    assertThat(inBrowser(QuizSite.OUTCOME, chosen))
        .isEqualTo(sets.stream().map(set -> said(quiz, set)).toList());
  }

  private static String said(Quiz.Outcome quiz, List<Optional<Integer>> set) {
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    Optional<List<Integer>> weights = scorer.weights(set);
    if (weights.isEmpty()) {
      return "too few";
    }
    OutcomeResult result = scorer.result(weights.get());
    return list(result.weights())
        + " "
        + list(result.top())
        + " "
        + result.isSeveral()
        + care(CareRule.isShown(quiz, set));
  }

  private Object inBrowser(String name, List<List<List<Integer>>> sets) {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(site.url(name));
      String module = site.server().base() + site.pages().asset("quiz/score.js");
      return page.evaluate(SCORE, List.of(module, sets));
    }
  }

  private static String list(List<Integer> numbers) {
    return String.join(",", numbers.stream().map(String::valueOf).toList());
  }

  private static String care(boolean isShown) {
    return isShown ? " care" : "";
  }
}
