package dev.kindling.quiz.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Between what the totals of an outcome quiz lie: all of them together, the sum of any two, and how
 * far one is above another. For a quiz with too many totals to say exactly which of them answers
 * have. Every list of totals that answers have lies within.
 *
 * @param all one for each thing that is bounded
 */
record TotalBounds(List<TotalBounds.Bound> all) {

  TotalBounds {
    all = List.copyOf(all);
  }

  /** What bounds a quiz; nothing, where no totals depend on each other. */
  static TotalBounds of(Quiz quiz) {
    List<Bound> bounds = new ArrayList<>();
    if (quiz instanceof Quiz.Outcome outcome) {
      int totals = outcome.outcomes().size();
      bounds.add(Bound.of(outcome, Collections.nCopies(totals, 1)));
      for (int a = 0; a < totals; a++) {
        for (int b = a + 1; b < totals; b++) {
          for (int sign : List.of(1, -1)) {
            List<Integer> weights = new ArrayList<>(Collections.nCopies(totals, 0));
            weights.set(a, 1);
            weights.set(b, sign);
            bounds.add(Bound.of(outcome, weights));
          }
        }
      }
    }
    return new TotalBounds(bounds);
  }

  /** Whether totals lie within all of them. */
  boolean hold(List<Integer> totals) {
    return all.stream().allMatch(bound -> bound.holds(totals));
  }

  /**
   * Between what a sum of weighed totals lies.
   *
   * @param least the least sum
   * @param most the greatest
   * @param weights of each total
   */
  record Bound(int least, int most, List<Integer> weights) {

    Bound {
      weights = List.copyOf(weights);
    }

    private static Bound of(Quiz.Outcome quiz, List<Integer> weights) {
      int least = 0;
      int most = 0;
      for (Question.Weighing question : quiz.questions()) {
        ToIntFunction<Answer.Weight> weigh = answer -> weighed(answer.adds(), weights);
        int low = question.answers().stream().mapToInt(weigh).min().orElse(0);
        int high = question.answers().stream().mapToInt(weigh).max().orElse(0);
        boolean canSkip = quiz.needed() < quiz.questions().size();
        least += canSkip ? Math.min(0, low) : low;
        most += canSkip ? Math.max(0, high) : high;
      }
      return new Bound(least, most, weights);
    }

    private static int weighed(List<Integer> totals, List<Integer> weights) {
      int sum = 0;
      for (int i = 0; i < weights.size(); i++) {
        sum += totals.get(i) * weights.get(i);
      }
      return sum;
    }

    private boolean holds(List<Integer> totals) {
      int sum = weighed(totals, weights);
      return least <= sum && sum <= most;
    }

    /** Both ends, then the weights: as the script of the page reads them. */
    List<Integer> numbers() {
      List<Integer> numbers = new ArrayList<>(List.of(least, most));
      numbers.addAll(weights);
      return numbers;
    }
  }
}
