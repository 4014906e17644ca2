package dev.kindling.quiz.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tries the options of one question after the other, the most promising ones first. Each choice is
 * first looked at in many directions (see {@link Relaxation}), which mostly shows that it cannot
 * reach the goal, or finds a way.
 */
final class Branching {

  private static final int ROUNDS_AT_FIRST = 300;
  private static final int ROUNDS = 8;

  /** More directions than this cost {@link FrontSearch} more than they spare it. */
  private static final int KEPT = 6;

  private final int[][][] options;
  private final int[] goal;
  private final ProofBudget budget;
  private final List<long[]> directions = new ArrayList<>();

  Branching(int[][][] options, int[] goal, ProofBudget budget) {
    this.options = options;
    this.goal = goal;
    this.budget = budget;
  }

  /** Searches, as far as the work allows. */
  Reach run() {
    long[] direction = new long[goal.length];
    Arrays.fill(direction, Math.max(1, Relaxation.LENGTH / goal.length));
    boolean[][] open = new boolean[options.length][];
    for (int q = 0; q < open.length; q++) {
      open[q] = new boolean[options[q].length];
      Arrays.fill(open[q], true);
    }
    return search(new Relaxation(options, goal, budget, open), direction, ROUNDS_AT_FIRST);
  }

  /** Directions in which choices fell short, or nearly: bounds for another search. */
  List<long[]> directions() {
    return directions;
  }

  /** At most as deep as there are questions, and as the work allows for: large quizzes end soon. */
  private Reach search(Relaxation relaxation, long[] before, int rounds) {
    Reach reach = relaxation.look(before, rounds);
    long[] direction = relaxation.direction();
    if (directions.size() < KEPT) {
      directions.add(direction);
    }
    if (!(reach instanceof Reach.Unknown) || !budget.spend(1)) {
      return reach;
    }
    OptionalInt question = relaxation.undecided();
    if (question.isEmpty()) {
      return new Reach.Never();
    }
    for (int option : relaxation.heaviestFirst(question.getAsInt())) {
      reach = search(relaxation.with(question.getAsInt(), option), direction, ROUNDS);
      if (!(reach instanceof Reach.Never)) {
        return reach;
      }
    }
    return new Reach.Never();
  }
}
