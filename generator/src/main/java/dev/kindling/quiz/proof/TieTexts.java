package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * P10: where outcomes can be equal, there are words for it. With words there is nothing to prove;
 * without, answers that show such a tie are an error, and only a proof that there are none is not.
 */
final class TieTexts {

  /** The most outcomes that are shown side by side. */
  private static final int NAMED = 3;

  private final Quiz.Outcome quiz;
  private final ProofBudget budget = new ProofBudget(ProofBudget.STEPS);

  private TieTexts(Quiz.Outcome quiz) {
    this.quiz = quiz;
  }

  /** Checks both sorts of tie: two or three outcomes, and more. */
  static List<Diagnostic> check(Quiz.Outcome quiz, SiteLookup site) {
    List<Diagnostic> problems = new ArrayList<>();
    if (quiz.ties().value() == Quiz.Ties.FIRST_LISTED) {
      return problems;
    }
    TieTexts ties = new TieTexts(quiz);
    if (quiz.tie().isEmpty() && site.message(QuizOnSite.TIE).isEmpty()) {
      ties.check(2, "tie", QuizOnSite.TIE).ifPresent(problems::add);
    }
    if (quiz.several().isEmpty() && site.message(QuizOnSite.SEVERAL).isEmpty()) {
      ties.check(NAMED + 1, "several", QuizOnSite.SEVERAL).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Diagnostic> check(int size, String field, String message) {
    OutcomeSearch search = new OutcomeSearch(quiz, budget);
    Location at = quiz.ties().location();
    boolean isOpen = false;
    String help = "add a line `" + field + ": …`, or `" + message + "` to the theme's messages";
    // Of more outcomes than are called a tie, it is enough that so many are equal.
    List<List<Integer>> sets = new ArrayList<>(sets(size));
    if (size < NAMED) {
      sets.addAll(sets(NAMED));
    }
    for (List<Integer> outcomes : sets) {
      Reach reach = size > NAMED ? search.tied(outcomes) : search.tiedAlone(outcomes);
      if (reach instanceof Reach.Found found) {
        return Optional.of(
            Diagnostic.of(Code.QUIZ_TIE, at, shown(search.answers(found), outcomes))
                .withHelp(help));
      }
      isOpen |= reach instanceof Reach.Unknown;
    }
    return isOpen
        ? Optional.of(
            WorkBound.exceeded(at, "whether " + size + " outcomes can be equal", budget.all())
                .withHelp(help))
        : Optional.empty();
  }

  private String shown(List<Optional<Integer>> answers, List<Integer> outcomes) {
    List<String> names = outcomes.stream().map(o -> quiz.outcomes().get(o).id().value()).toList();
    return OutcomeSearch.told(quiz, answers)
        + ": "
        + ScoreNotation.names(names)
        + " are equal, and there is no text for that";
  }

  /** All sets of so many outcomes. */
  private List<List<Integer>> sets(int size) {
    List<List<Integer>> sets = List.of(List.of());
    for (int chosen = 0; chosen < size; chosen++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> set : sets) {
        int first = set.isEmpty() ? 0 : set.get(set.size() - 1) + 1;
        for (int o = first; o < quiz.outcomes().size(); o++) {
          List<Integer> more = new ArrayList<>(set);
          more.add(o);
          longer.add(more);
        }
      }
      sets = longer;
    }
    return sets;
  }
}
