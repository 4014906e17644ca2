package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ReflectionScorer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** P5: one answer given to everything does not put every part into the top band. */
final class StraightLine {

  private StraightLine() {}

  /** Checks every answer of the scale. */
  static List<Diagnostic> check(Quiz.Reflection quiz) {
    int top = quiz.bands().size() - 1;
    if (top == 0) {
      return List.of();
    }
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    for (int answer = quiz.most(); answer >= 0; answer--) {
      Optional<Integer> given = Optional.of(answer);
      List<PartTotal> totals =
          quiz.parts().stream()
              .map(p -> scorer.total(p, Collections.nCopies(p.statements().size(), given)))
              .toList();
      boolean isRewarded = true;
      for (int p = 0; p < totals.size(); p++) {
        Part part = quiz.parts().get(p);
        isRewarded &= scorer.band(part, totals.get(p)).filter(b -> b == top).isPresent();
      }
      if (isRewarded) {
        return List.of(problem(quiz, answer, totals));
      }
    }
    return List.of();
  }

  private static Diagnostic problem(Quiz.Reflection quiz, int answer, List<PartTotal> totals) {
    PartTotal lowest = totals.get(0);
    for (PartTotal total : totals) {
      lowest = lowest.isLouderThan(total) ? total : lowest;
    }
    Band top = quiz.bands().get(quiz.bands().size() - 1);
    int above = lowest.percent(quiz.most()) + 1;
    return Diagnostic.of(
            Code.QUIZ_STRAIGHT_LINE,
            top.from().location(),
            "answer "
                + answer
                + " to everything: at least "
                + ScoreNotation.score(lowest, quiz.most())
                + " in each part, so every part lands in "
                + ScoreNotation.name(top))
        .withHelp(
            above > 100
                ? "reverse some of the statements"
                : "start `" + top.id().value() + "` at `" + above + "%` or higher");
  }
}
