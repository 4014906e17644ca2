package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** P7: some answers make each outcome heavier than all others. */
final class Outcomes {

  private Outcomes() {}

  /** Checks every outcome. */
  static List<Diagnostic> check(Quiz.Outcome quiz, ProofBudget budget) {
    OutcomeSearch search = new OutcomeSearch(quiz, budget);
    List<Diagnostic> problems = new ArrayList<>();
    for (int o = 0; o < quiz.outcomes().size(); o++) {
      Reach reach = search.alone(o);
      Candidate outcome = quiz.outcomes().get(o);
      String name = "`" + outcome.id().value() + "`";
      if (reach instanceof Reach.Unknown) {
        problems.add(
            WorkBound.exceeded(
                outcome.id().location(), "whether " + name + " can win alone", budget.all()));
      } else if (reach instanceof Reach.Never) {
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_OUTCOME_UNREACHABLE,
                    outcome.id().location(),
                    "no answers make " + name + " win alone: " + best(quiz, o))
                .withHelp("let more answers add to " + name + ", or let some add more"));
      }
    }
    return problems;
  }

  /** The answers that add most to an outcome, and what still beats it. */
  private static String best(Quiz.Outcome quiz, int outcome) {
    List<Optional<Integer>> answers = new ArrayList<>();
    for (Question.Weighing question : quiz.questions()) {
      int best = 0;
      for (int a = 1; a < question.answers().size(); a++) {
        int lead = lead(question.answers().get(a).adds(), outcome);
        best = lead > lead(question.answers().get(best).adds(), outcome) ? a : best;
      }
      answers.add(Optional.of(best));
    }
    List<Integer> weights = new OutcomeScorer(quiz).weights(answers).orElseThrow();
    int rival =
        IntStream.range(0, weights.size())
            .filter(o -> o != outcome)
            .reduce((a, b) -> weights.get(b) > weights.get(a) ? b : a)
            .orElseThrow();
    return OutcomeSearch.told(quiz, answers)
        + ": "
        + weights.get(outcome)
        + " for it, and "
        + weights.get(rival)
        + " for `"
        + quiz.outcomes().get(rival).id().value()
        + "`";
  }

  /** How far an answer puts an outcome ahead of its strongest rival. */
  private static int lead(List<Integer> adds, int outcome) {
    int rival =
        IntStream.range(0, adds.size())
            .filter(o -> o != outcome)
            .map(adds::get)
            .max()
            .orElseThrow();
    return adds.get(outcome) - rival;
  }
}
