package dev.kindling.quiz.proof;

/**
 * Decides whether one option can be chosen from each question so that the sum of the options is at
 * least the goal in every dimension. Exact, in whole numbers:
 *
 * <ol>
 *   <li>The goal is raised to the next sum that can be hit in each dimension by itself.
 *   <li>{@link Branching} tries options one by one, and gives up on a choice as soon as some
 *       direction shows that it falls short. This settles almost everything, also where the answer
 *       hangs on one point.
 *   <li>What only whole numbers can tell, such as a sum that is always even, is settled by {@link
 *       FrontSearch}, which keeps the sums that no other sum is at least as good as.
 * </ol>
 */
final class GoalSearch {

  private final int[][][] options;
  private final int[] goal;
  private final ProofBudget budget;

  /**
   * Prepares a search.
   *
   * @param options for each question, for each option, its vector
   * @param goal what the sum must reach
   * @param budget the work allowed
   */
  GoalSearch(int[][][] options, int[] goal, ProofBudget budget) {
    this.options = options;
    this.goal = raised(options, goal);
    this.budget = budget;
  }

  /** Searches. */
  Reach run() {
    Branching branching = new Branching(options, goal, budget.part());
    Reach reach = branching.run();
    return reach instanceof Reach.Unknown
        ? new FrontSearch(options, goal, branching.directions(), budget).run()
        : reach;
  }

  /** All sums differ by multiples of one number; the goal can be the first of them that counts. */
  private static int[] raised(int[][][] options, int[] goal) {
    int[] raised = goal.clone();
    for (int d = 0; d < goal.length; d++) {
      int first = 0;
      int step = 0;
      for (int[][] question : options) {
        first += question[0][d];
        for (int[] option : question) {
          step = divisor(step, Math.abs(option[d] - question[0][d]));
        }
      }
      if (step > 1) {
        raised[d] += Math.floorMod(first - goal[d], step);
      }
    }
    return raised;
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
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
