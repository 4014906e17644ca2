package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.Feedback;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The care rule, inside the quiz: every mark can be reached. A statement and an answer can always
 * be chosen; bands of a quiz that passed the other proofs are reached too, so what is left are
 * parts without a result and outcomes that never come up.
 */
final class CareMarks {

  private CareMarks() {}

  /** Checks the marks on feedback. */
  static List<Diagnostic> check(Quiz.Reflection quiz, List<ShownState> states) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Feedback feedback : quiz.feedback()) {
      boolean isReached =
          states.stream()
              .filter(state -> state.moment() == Moment.RESULT)
              .flatMap(ShownState::said)
              .anyMatch(
                  said ->
                      quiz.parts().get(said.part()).id().value().equals(feedback.part().value())
                          && quiz.bands()
                              .get(said.band().orElseThrow())
                              .id()
                              .value()
                              .equals(feedback.band().value()));
      if (feedback.care().isPresent() && !isReached) {
        problems.add(
            unreached(
                feedback.care().get(),
                "`" + feedback.band().value() + "` in `" + feedback.part().value() + "`"));
      }
    }
    return problems;
  }

  /** Checks the marks on outcomes. */
  static List<Diagnostic> check(Quiz.Outcome quiz, ProofBudget budget) {
    OutcomeSearch search = new OutcomeSearch(quiz, budget);
    List<Diagnostic> problems = new ArrayList<>();
    for (int o = 0; o < quiz.outcomes().size(); o++) {
      Candidate outcome = quiz.outcomes().get(o);
      if (outcome.care().isEmpty()) {
        continue;
      }
      Location at = outcome.care().get();
      Reach reach = search.top(o);
      String name = "`" + outcome.id().value() + "`";
      if (reach instanceof Reach.Never) {
        problems.add(unreached(at, name));
      } else if (reach instanceof Reach.Unknown) {
        problems.add(WorkBound.exceeded(at, "whether " + name + " comes up", budget.all()));
      }
    }
    return problems;
  }

  private static Diagnostic unreached(Location at, String what) {
    return Diagnostic.of(
            Code.QUIZ_CARE, at, "no answers reach " + what + ", so its care card is never shown")
        .withHelp("mark what can be reached, or take this mark out");
  }
}
