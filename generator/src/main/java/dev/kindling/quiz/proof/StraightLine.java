package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.BandRule;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ReflectionScorer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * P5: one answer given to everything puts neither every part nor the whole into the top band. What
 * is advised holds for every answer, not for the first that is found.
 */
final class StraightLine {

  private final Quiz.Reflection quiz;
  private final Band top;

  private StraightLine(Quiz.Reflection quiz) {
    this.quiz = quiz;
    this.top = quiz.bands().get(quiz.bands().size() - 1);
  }

  /** Checks every answer of the scale. */
  static List<Diagnostic> check(Quiz.Reflection quiz) {
    if (quiz.bands().size() == 1) {
      return List.of();
    }
    StraightLine line = new StraightLine(quiz);
    for (int answer = quiz.most(); answer >= 0; answer--) {
      List<PartTotal> totals = line.totals(answer);
      if (line.isTop(lowest(totals))) {
        return List.of(line.problem(answer, lowest(totals), " in each part, so every part lands"));
      }
      if (quiz.hasOverall() && line.isTop(sum(totals))) {
        return List.of(line.problem(answer, sum(totals), " over all parts, so the whole lands"));
      }
    }
    return List.of();
  }

  private List<PartTotal> totals(int answer) {
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    return quiz.parts().stream()
        .map(p -> scorer.total(p, Collections.nCopies(p.statements().size(), Optional.of(answer))))
        .toList();
  }

  private static PartTotal lowest(List<PartTotal> totals) {
    return totals.stream().reduce((a, b) -> a.isLouderThan(b) ? b : a).orElseThrow();
  }

  private static PartTotal sum(List<PartTotal> totals) {
    return totals.stream().reduce(PartTotal::plus).orElseThrow();
  }

  private boolean isTop(PartTotal total) {
    int last = quiz.bands().size() - 1;
    return BandRule.ofShare(quiz.bands(), total, quiz.most()).filter(b -> b == last).isPresent();
  }

  private Diagnostic problem(int answer, PartTotal total, String where) {
    return Diagnostic.of(
            Code.QUIZ_STRAIGHT_LINE,
            top.from().location(),
            "answer "
                + ScoreNotation.step(quiz, answer)
                + " to everything: at least "
                + ScoreNotation.score(total, quiz.most())
                + where
                + " in "
                + ScoreNotation.name(top))
        .withHelp(cure());
  }

  /** A start above what any one answer gives when it is given to everything. */
  private String cure() {
    int above = 0;
    for (int answer = 0; answer <= quiz.most(); answer++) {
      List<PartTotal> totals = totals(answer);
      PartTotal counts = quiz.hasOverall() ? sum(totals) : lowest(totals);
      above = Math.max(above, counts.percent(quiz.most()) + 1);
    }
    if (above > 100) {
      return "reverse some of the statements";
    }
    Band before = quiz.bands().get(quiz.bands().size() - 2);
    String end =
        before.to().isPresent()
            ? ", and let `" + before.id().value() + "` end there with `to: " + above + "%`"
            : "";
    return "start `" + top.id().value() + "` at `" + above + "%` or higher" + end;
  }
}
