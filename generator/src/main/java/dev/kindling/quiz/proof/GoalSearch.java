package dev.kindling.quiz.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether one option can be chosen from each question so that the sum of the options is at
 * least the goal in every dimension. Exact, in whole numbers:
 *
 * <ol>
 *   <li>Options are weighed in many directions. The heaviest choice in a direction may reach the
 *       goal, after single changes or at once: that is a witness. If its weight is less than the
 *       goal's, no choice reaches the goal: that is a certificate (weak duality).
 *   <li>What is still open is settled by going through the questions and keeping the sums that no
 *       other sum is at least as good as, see {@link FrontSearch}.
 * </ol>
 */
final class GoalSearch {

  private static final int DIRECTIONS = 160;
  private static final long SCALE = 1 << 10;
  private static final int KEPT = 6;

  private final int[][][] options;
  private final int[] goal;
  private final Budget budget;
  private final List<long[]> directions = new ArrayList<>();

  /**
   * Prepares a search.
   *
   * @param options for each question, for each option, its vector
   * @param goal what the sum must reach
   * @param budget the work allowed
   */
  GoalSearch(int[][][] options, int[] goal, Budget budget) {
    this.options = options;
    this.goal = goal;
    this.budget = budget;
  }

  /** Searches. */
  Reach run() {
    long[] direction = new long[goal.length];
    Arrays.fill(direction, SCALE);
    for (int round = 0; round < DIRECTIONS; round++) {
      int[] chosen = heaviest(direction);
      int[] sum = sum(chosen);
      if (weight(sum, direction) < weight(goal, direction)) {
        return new Reach.Never();
      }
      Optional<Reach> found = climb(chosen, sum);
      if (found.isPresent()) {
        return found.get();
      }
      keep(direction);
      direction = turned(direction, sum(heaviest(direction)), round);
      if (!budget.spend((long) options.length * goal.length * 8)) {
        return new Reach.Unknown();
      }
    }
    return new FrontSearch(options, goal, directions, budget).run();
  }

  private int[] heaviest(long[] direction) {
    int[] chosen = new int[options.length];
    for (int q = 0; q < options.length; q++) {
      for (int a = 1; a < options[q].length; a++) {
        if (weight(options[q][a], direction) > weight(options[q][chosen[q]], direction)) {
          chosen[q] = a;
        }
      }
    }
    return chosen;
  }

  private int[] sum(int[] chosen) {
    int[] sum = new int[goal.length];
    for (int q = 0; q < chosen.length; q++) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += options[q][chosen[q]][d];
      }
    }
    return sum;
  }

  /** Changes single answers as long as that brings the sum closer to the goal. */
  private Optional<Reach> climb(int[] chosen, int[] sum) {
    int missing = missing(sum);
    boolean isCloser = true;
    while (missing > 0 && isCloser) {
      isCloser = false;
      for (int q = 0; q < chosen.length && missing > 0; q++) {
        for (int a = 0; a < options[q].length; a++) {
          int[] changed = sum.clone();
          for (int d = 0; d < changed.length; d++) {
            changed[d] += options[q][a][d] - options[q][chosen[q]][d];
          }
          if (missing(changed) < missing) {
            missing = missing(changed);
            sum = changed;
            chosen[q] = a;
            isCloser = true;
          }
        }
      }
    }
    return missing == 0
        ? Optional.of(new Reach.Found(Arrays.stream(chosen).boxed().toList()))
        : Optional.empty();
  }

  private int missing(int[] sum) {
    int missing = 0;
    for (int d = 0; d < sum.length; d++) {
      missing += Math.max(0, goal[d] - sum[d]);
    }
    return missing;
  }

  /** The next direction looks more towards what was missing (a subgradient step). */
  private long[] turned(long[] direction, int[] sum, int round) {
    long[] turned = new long[direction.length];
    long step = Math.max(1, SCALE / (8 + 2L * round));
    long total = 0;
    for (int d = 0; d < direction.length; d++) {
      turned[d] = Math.max(0, direction[d] + step * (goal[d] - sum[d]));
      total += turned[d];
    }
    if (total == 0) {
      Arrays.fill(turned, 1);
    }
    return turned;
  }

  private void keep(long[] direction) {
    if (directions.size() == KEPT) {
      directions.remove(0);
    }
    directions.add(direction);
  }

  /** The weight of a vector in a direction. */
  static long weight(int[] vector, long[] direction) {
    long weight = 0;
    for (int d = 0; d < vector.length; d++) {
      weight += vector[d] * direction[d];
    }
    return weight;
  }
}
