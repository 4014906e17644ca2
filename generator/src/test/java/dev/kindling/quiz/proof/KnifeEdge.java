package dev.kindling.quiz.proof;

import java.util.Arrays;
import java.util.Random;

/**
 * Random weights from which one outcome loses point after point, in a random order, until it cannot
 * win any more. Right there the question is hardest.
 */
final class KnifeEdge {

  private final int[][][] weights;
  private final int[] order;
  private final int lastWin;

  private KnifeEdge(int[][][] weights, int[] order) {
    this.weights = weights;
    this.order = order;
    int can = 0;
    int cannot = order.length;
    while (cannot - can > 1) {
      int middle = (can + cannot) / 2;
      boolean isFound = search(middle) instanceof Reach.Found;
      can = isFound ? middle : can;
      cannot = isFound ? cannot : middle;
    }
    this.lastWin = can;
  }

  /** One quiz of this size for each seed. */
  static KnifeEdge of(int questions, int answers, int outcomes, long seed) {
    Random random = new Random(seed);
    int[][][] weights = new int[questions][answers][outcomes];
    for (int[][] question : weights) {
      for (int[] answer : question) {
        Arrays.setAll(answer, o -> random.nextInt(10));
      }
    }
    int cells = questions * answers;
    return new KnifeEdge(weights, random.ints(20L * cells, 0, cells).toArray());
  }

  /** After how many lost points it wins for the last time. */
  int lastWin() {
    return lastWin;
  }

  /** Whether it can win after so many lost points. */
  Reach search(int lost) {
    int[][][] options = options(lost);
    int[] goal = new int[options[0][0].length];
    Arrays.fill(goal, 1);
    return new GoalSearch(options, goal, new ProofBudget(ProofBudget.STEPS)).run();
  }

  /** What each answer puts the outcome ahead of each other one. */
  private int[][][] options(int lost) {
    int rivals = weights[0][0].length - 1;
    int answers = weights[0].length;
    int[][] first = new int[weights.length][answers];
    for (int q = 0; q < weights.length; q++) {
      for (int a = 0; a < answers; a++) {
        first[q][a] = weights[q][a][0];
      }
    }
    for (int i = 0; i < lost; i++) {
      int q = order[i] / answers;
      first[q][order[i] % answers] = Math.max(0, first[q][order[i] % answers] - 1);
    }
    int[][][] options = new int[weights.length][answers][rivals];
    for (int q = 0; q < weights.length; q++) {
      for (int a = 0; a < answers; a++) {
        for (int o = 0; o < rivals; o++) {
          options[q][a][o] = first[q][a] - weights[q][a][o + 1];
        }
      }
    }
    return options;
  }
}
