package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * P6 for an outcome quiz: every question can change the result. For two answers to a question, some
 * answers to the others must let an outcome come up with one of them and fall behind with the
 * other.
 */
final class QuestionEffect {

  private final Quiz.Outcome quiz;
  private final ProofBudget budget;
  private final boolean counts;

  private QuestionEffect(Quiz.Outcome quiz, ProofBudget budget) {
    this.quiz = quiz;
    this.budget = budget;
    this.counts = quiz.needed() < quiz.questions().size();
  }

  /**
   * Checks every question. One about which the work allowed tells nothing is let pass: that a
   * question is idle misleads nobody, and only what is known is said.
   */
  static List<Diagnostic> check(Quiz.Outcome quiz, ProofBudget budget) {
    QuestionEffect effect = new QuestionEffect(quiz, budget);
    List<Diagnostic> problems = new ArrayList<>();
    for (int q = 0; q < quiz.questions().size(); q++) {
      if (effect.isIdle(q)) {
        Question.Weighing question = quiz.questions().get(q);
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_NO_EFFECT,
                    question.id().location(),
                    "no answer to `" + question.id().value() + "` changes the result")
                .withHelp(
                    "let its answers add more, or to other outcomes, or take the question out"));
      }
    }
    return problems;
  }

  /** Whether all its answers, one after the other, leave every result as it is. */
  private boolean isIdle(int question) {
    List<List<Integer>> added = new ArrayList<>();
    for (Answer.Weight answer : quiz.questions().get(question).answers()) {
      added.add(answer.adds());
    }
    for (int a = 1; a < added.size(); a++) {
      // What holds of neighbours holds of all.
      if (!isSame(question, added.get(a - 1), added.get(a))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(int question, List<Integer> one, List<Integer> other) {
    if (one.equals(other)) {
      return true;
    }
    if (isNothing(one) != isNothing(other) && canBeNothing(question)) {
      return false;
    }
    int outcomes = quiz.outcomes().size();
    for (int up = 0; up < outcomes; up++) {
      for (int rival = 0; rival < outcomes; rival++) {
        if (up != rival
            && !(isNever(question, one, other, up, rival)
                && isNever(question, other, one, up, rival))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether no answers to the others let {@code up} win with one, and lose to a rival else. */
  private boolean isNever(int question, List<Integer> one, List<Integer> other, int up, int rival) {
    int outcomes = quiz.outcomes().size();
    List<int[]> differences = new ArrayList<>();
    List<Integer> goals = new ArrayList<>();
    for (int o = 0; o < outcomes; o++) {
      if (o != up) {
        differences.add(new int[] {up, o});
        goals.add(margin(up, o) - one.get(up) + one.get(o));
      }
    }
    differences.add(new int[] {up});
    goals.add(1 - one.get(up));
    differences.add(new int[] {rival, up});
    goals.add(1 - margin(up, rival) - other.get(rival) + other.get(up));
    if (goals.get(goals.size() - 1) + goals.get(rival < up ? rival : rival - 1) > 0) {
      return true;
    }
    int[] goal = new int[goals.size() + (counts ? 1 : 0)];
    Arrays.setAll(goal, d -> d < goals.size() ? goals.get(d) : quiz.needed() - 1);
    int[][][] options = new int[quiz.questions().size() - 1][][];
    for (int q = 0; q < options.length; q++) {
      options[q] =
          OutcomeSearch.options(
              quiz.questions().get(q < question ? q : q + 1), differences, counts);
    }
    return new GoalSearch(options, goal, budget).run() instanceof Reach.Never;
  }

  private static boolean isNothing(List<Integer> adds) {
    return adds.stream().allMatch(points -> points == 0);
  }

  /** Whether enough answers to the other questions can add nothing at all. */
  private boolean canBeNothing(int question) {
    int idle = 0;
    for (int q = 0; q < quiz.questions().size(); q++) {
      boolean hasNothing =
          quiz.questions().get(q).answers().stream().anyMatch(a -> isNothing(a.adds()));
      idle += q != question && hasNothing ? 1 : 0;
    }
    return idle >= (counts ? quiz.needed() : quiz.questions().size()) - 1;
  }

  /** By how much an outcome must be ahead of another to be shown before it. */
  private int margin(int outcome, int other) {
    return quiz.ties().value() == Quiz.Ties.FIRST_LISTED && other < outcome ? 1 : 0;
  }
}
