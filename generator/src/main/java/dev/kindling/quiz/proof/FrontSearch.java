package dev.kindling.quiz.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the questions and keeps the sums that may still reach the goal, without those that
 * another sum equals or exceeds in every dimension: later answers add the same to both. A sum is
 * dropped early when even the best later answers, in one dimension or in one direction, leave it
 * short of the goal, and is cut to the goal where even the worst later answers keep it there.
 */
final class FrontSearch {

  private final int[][][] options;
  private final int[] goal;
  private final List<long[]> directions;
  private final ProofBudget budget;
  private final int[][] worst;
  private final int[][] best;
  private final long[][] heaviest;

  FrontSearch(int[][][] options, int[] goal, List<long[]> directions, ProofBudget budget) {
    this.options = options;
    this.goal = goal;
    this.directions = directions;
    this.budget = budget;
    this.worst = new int[options.length + 1][goal.length];
    this.best = new int[options.length + 1][goal.length];
    this.heaviest = new long[options.length + 1][directions.size()];
    for (int q = options.length - 1; q >= 0; q--) {
      rest(q);
    }
  }

  /** What the questions from one on can add. */
  private void rest(int q) {
    for (int d = 0; d < goal.length; d++) {
      int dimension = d;
      worst[q][d] =
          worst[q + 1][d] + Arrays.stream(options[q]).mapToInt(o -> o[dimension]).min().orElse(0);
      best[q][d] =
          best[q + 1][d] + Arrays.stream(options[q]).mapToInt(o -> o[dimension]).max().orElse(0);
    }
    for (int i = 0; i < directions.size(); i++) {
      long[] direction = directions.get(i);
      heaviest[q][i] =
          heaviest[q + 1][i]
              + Arrays.stream(options[q])
                  .mapToLong(o -> GoalSearch.weight(o, direction))
                  .max()
                  .orElse(0);
    }
  }

  /** A sum on the way, cut to what still matters, with the answers that led to it. */
  private static final class Step {
    private final int[] sum;
    private final long total;
    private final @Nullable Step before;
    private final int option;

    private Step(int[] sum, @Nullable Step before, int option) {
      this.sum = sum;
      this.total = Arrays.stream(sum).asLongStream().sum();
      this.before = before;
      this.option = option;
    }
  }

  /** Searches. */
  Reach run() {
    List<Step> front = List.of(new Step(new int[goal.length], null, 0));
    for (int q = 0; q < options.length; q++) {
      List<Step> next = new ArrayList<>();
      for (Step step : front) {
        for (int a = 0; a < options[q].length; a++) {
          int[] sum = cut(step.sum, options[q][a], q + 1);
          if (canReach(sum, q + 1)) {
            next.add(new Step(sum, step, a));
          }
        }
      }
      if (!budget.spend((long) front.size() * options[q].length * goal.length)) {
        return new Reach.Unknown();
      }
      front = undominated(next);
      if (!budget.spend(1)) {
        return new Reach.Unknown();
      }
    }
    return front.isEmpty() ? new Reach.Never() : new Reach.Found(chosen(front.get(0)));
  }

  private int[] cut(int[] before, int[] option, int q) {
    int[] sum = new int[before.length];
    for (int d = 0; d < sum.length; d++) {
      sum[d] = Math.min(before[d] + option[d], goal[d] - worst[q][d]);
    }
    return sum;
  }

  private boolean canReach(int[] sum, int q) {
    for (int d = 0; d < sum.length; d++) {
      if (sum[d] + best[q][d] < goal[d]) {
        return false;
      }
    }
    for (int i = 0; i < directions.size(); i++) {
      long[] direction = directions.get(i);
      if (GoalSearch.weight(sum, direction) + heaviest[q][i] < GoalSearch.weight(goal, direction)) {
        return false;
      }
    }
    return true;
  }

  /** A sum can only be dominated by one whose total is not smaller. */
  private List<Step> undominated(List<Step> steps) {
    List<Step> sorted = new ArrayList<>(steps);
    sorted.sort((a, b) -> Long.compare(b.total, a.total));
    List<Step> kept = new ArrayList<>();
    for (Step step : sorted) {
      boolean isDominated = false;
      for (int k = 0; k < kept.size() && !isDominated; k++) {
        isDominated = isAtLeast(kept.get(k).sum, step.sum);
      }
      if (!budget.spend(kept.size())) {
        return kept;
      }
      if (!isDominated) {
        kept.add(step);
      }
    }
    return kept;
  }

  private static boolean isAtLeast(int[] a, int[] b) {
    for (int d = 0; d < a.length; d++) {
      if (a[d] < b[d]) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> chosen(Step last) {
    List<Integer> chosen = new ArrayList<>();
    for (Step step = last; step.before != null; step = step.before) {
      chosen.add(step.option);
    }
    Collections.reverse(chosen);
    return chosen;
  }
}
