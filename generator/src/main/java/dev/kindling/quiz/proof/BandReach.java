package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.BandRule;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * P1 and P3: every band of every part can be reached, on the scores that answers really have. Bands
 * are known to hold every score once, so a band that cannot be reached lies between two scores.
 */
final class BandReach {

  private BandReach() {}

  /** Checks every part, and the result over all of them. */
  static List<Diagnostic> check(
      Quiz.Reflection quiz, List<PartScores> parts, List<PartTotal> overall) {
    List<Diagnostic> problems = new ArrayList<>();
    for (int b = 0; b < quiz.bands().size(); b++) {
      Map<String, List<String>> gaps = new LinkedHashMap<>();
      for (PartScores part : parts) {
        if (!part.ranked().isEmpty() && part.in(b).isEmpty()) {
          PartTotal below = below(quiz, part.ranked(), b);
          String gap =
              part.example(below) + ", and the next score is " + above(quiz, part.ranked(), below);
          gaps.computeIfAbsent(gap, g -> new ArrayList<>()).add(part.part().id().value());
        }
      }
      for (Map.Entry<String, List<String>> gap : gaps.entrySet()) {
        problems.add(problem(quiz, b, "in " + ScoreNotation.names(gap.getValue()), gap.getKey()));
      }
      if (!overall.isEmpty() && !isReached(quiz, overall, b)) {
        PartTotal below = below(quiz, overall, b);
        String gap =
            "the score before it is "
                + ScoreNotation.score(below, quiz.most())
                + ", and the next one "
                + above(quiz, overall, below);
        problems.add(problem(quiz, b, "over all parts", gap));
      }
    }
    return problems;
  }

  private static Diagnostic problem(Quiz.Reflection quiz, int band, String where, String gap) {
    Band it = quiz.bands().get(band);
    String end =
        band + 1 < quiz.bands().size()
            ? " to below " + quiz.bands().get(band + 1).from().value() + "%"
            : " to 100%";
    return Diagnostic.of(
            Code.QUIZ_BAND_UNREACHABLE,
            it.from().location(),
            "no answers reach the band "
                + ScoreNotation.name(it)
                + " ("
                + it.from().value()
                + "%"
                + end
                + ") "
                + where
                + ": "
                + gap)
        .withHelp("start the next band higher, or take this one out");
  }

  private static boolean isReached(Quiz.Reflection quiz, List<PartTotal> ranked, int band) {
    return ranked.stream().anyMatch(t -> band(quiz, t) == band);
  }

  private static PartTotal below(Quiz.Reflection quiz, List<PartTotal> ranked, int band) {
    PartTotal last = ranked.get(0);
    for (PartTotal total : ranked) {
      last = band(quiz, total) < band ? total : last;
    }
    return last;
  }

  private static String above(Quiz.Reflection quiz, List<PartTotal> ranked, PartTotal below) {
    PartTotal next = ranked.stream().filter(t -> t.isLouderThan(below)).findFirst().orElse(below);
    return ScoreNotation.score(next, quiz.most());
  }

  private static int band(Quiz.Reflection quiz, PartTotal total) {
    return BandRule.ofShare(quiz.bands(), total, quiz.most()).orElseThrow();
  }
}
