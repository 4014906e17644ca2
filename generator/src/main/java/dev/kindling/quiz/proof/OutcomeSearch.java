package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks which outcomes of a quiz some answers can make the heaviest. */
final class OutcomeSearch {

  private final Quiz.Outcome quiz;
  private final ProofBudget budget;

  private final List<Integer> answered;

  OutcomeSearch(Quiz.Outcome quiz, ProofBudget budget) {
    this(quiz, budget, List.of());
  }

  /** Looks only for answers that leave out none of these questions, 0-based. */
  OutcomeSearch(Quiz.Outcome quiz, ProofBudget budget, List<Integer> answered) {
    this.quiz = quiz;
    this.budget = budget;
    this.answered = List.copyOf(answered);
  }

  /** Whether an outcome can be heavier than all others. */
  Reach alone(int outcome) {
    return ahead(outcome, List.of(), 1);
  }

  /** Whether an outcome can be at least as heavy as all others. */
  Reach top(int outcome) {
    return ahead(outcome, List.of(), 0);
  }

  /** Whether these outcomes can be equal and at least as heavy as all others. */
  Reach tied(List<Integer> outcomes) {
    return ahead(outcomes.get(0), outcomes.subList(1, outcomes.size()), 0);
  }

  /** Whether these outcomes can be equal and heavier than all others. */
  Reach tiedAlone(List<Integer> outcomes) {
    return ahead(outcomes.get(0), outcomes.subList(1, outcomes.size()), 1);
  }

  /**
   * Whether an outcome can be ahead of all others by a margin.
   *
   * @param equals outcomes that are not to fall behind either
   */
  private Reach ahead(int outcome, List<Integer> equals, int margin) {
    List<int[]> differences = new ArrayList<>();
    List<Integer> margins = new ArrayList<>();
    for (int other = 0; other < quiz.outcomes().size(); other++) {
      if (other != outcome) {
        differences.add(new int[] {outcome, other});
        margins.add(equals.contains(other) ? 0 : margin);
      }
      if (other == outcome) {
        // Without any weight, nothing speaks for it.
        differences.add(new int[] {outcome});
        margins.add(1);
      }
      if (equals.contains(other)) {
        differences.add(new int[] {other, outcome});
        margins.add(0);
      }
    }
    boolean counts = quiz.needed() < quiz.questions().size();
    int size = differences.size() + (counts ? 1 : 0);
    int[] goal = new int[size];
    Arrays.setAll(goal, d -> d < margins.size() ? margins.get(d) : 0);
    if (counts) {
      goal[size - 1] = quiz.needed();
    }
    int[][][] options = new int[quiz.questions().size()][][];
    for (int q = 0; q < options.length; q++) {
      int[][] all = options(quiz.questions().get(q), differences, counts);
      options[q] =
          answered.contains(q) ? Arrays.copyOf(all, quiz.questions().get(q).answers().size()) : all;
    }
    return new GoalSearch(options, goal, budget).run();
  }

  /** What each answer adds to weights and differences of them, and itself where answers count. */
  static int[][] options(Question.Weighing question, List<int[]> differences, boolean counts) {
    int size = differences.size() + (counts ? 1 : 0);
    List<Answer.Weight> answers = question.answers();
    // Leaving the question out is one option more, when that is allowed.
    int[][] options = new int[answers.size() + (counts ? 1 : 0)][size];
    for (int a = 0; a < answers.size(); a++) {
      List<Integer> adds = answers.get(a).adds();
      for (int d = 0; d < differences.size(); d++) {
        int[] pair = differences.get(d);
        options[a][d] = adds.get(pair[0]) - (pair.length == 1 ? 0 : adds.get(pair[1]));
      }
      if (counts) {
        options[a][size - 1] = 1;
      }
    }
    return options;
  }

  /** Answers in their words. */
  static String told(Quiz.Outcome quiz, List<Optional<Integer>> answers) {
    List<List<Prose>> offered = new ArrayList<>();
    for (Question.Weighing question : quiz.questions()) {
      offered.add(question.answers().stream().map(Answer.Weight::text).toList());
    }
    return ScoreNotation.choose(offered, answers.stream().map(a -> a.stream().toList()).toList());
  }

  /** Found options as answers. */
  List<Optional<Integer>> answers(Reach.Found found) {
    List<Optional<Integer>> answers = new ArrayList<>();
    for (int q = 0; q < found.chosen().size(); q++) {
      int option = found.chosen().get(q);
      boolean isAnswer = option < quiz.questions().get(q).answers().size();
      answers.add(isAnswer ? Optional.of(option) : Optional.empty());
    }
    return answers;
  }
}
