package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;

/**
 * P6: every statement matters, so there are answers to the others with which its lowest and its
 * highest answer end in different bands. All statements of a part have the same values, so what
 * holds for one holds for each.
 */
final class StatementEffect {

  private StatementEffect() {}

  /** Checks every part that can have a result. */
  static List<Diagnostic> check(Quiz.Reflection quiz, List<PartScores> parts) {
    List<Diagnostic> problems = new ArrayList<>();
    for (PartScores part : parts) {
      if (!part.ranked().isEmpty() && !matters(quiz, part)) {
        PartTotal highest = part.ranked().get(part.ranked().size() - 1);
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_NO_EFFECT,
                    part.part().id().location(),
                    "no answer changes the result of `"
                        + part.part().id().value()
                        + "`: "
                        + part.example(part.ranked().get(0))
                        + "; "
                        + part.example(highest)
                        + "; both are `"
                        + quiz.bands().get(part.band(highest).orElseThrow()).id().value()
                        + "`")
                .withHelp("add a band that starts higher"));
      }
    }
    return problems;
  }

  private static boolean matters(Quiz.Reflection quiz, PartScores part) {
    int others = part.part().statements().size() - 1;
    int needs = quiz.needs(part.part());
    return Tally.of(others, quiz.most(), quiz.skip().isPresent()).totals().stream()
        .filter(rest -> rest.answered() + 1 >= needs)
        .anyMatch(
            rest ->
                !part.band(rest.plus(new PartTotal(1, 0)))
                    .equals(part.band(rest.plus(new PartTotal(1, quiz.most())))));
  }
}
