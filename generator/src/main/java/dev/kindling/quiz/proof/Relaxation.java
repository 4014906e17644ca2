package dev.kindling.quiz.proof;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Looks at the options that are still open from many directions. A direction gives each dimension a
 * weight of at least 0. If even the heaviest choice weighs less than the goal, no choice reaches
 * the goal (weak duality); an option that weighs so little that the heaviest others cannot make up
 * for it is closed. Every direction gives exact bounds, so it does not matter how one is found: the
 * next one turns towards what the heaviest choice lacked (a subgradient step after Polyak).
 */
final class Relaxation {

  /** What the weights of a direction add up to. */
  static final long LENGTH = 1 << 20;

  private static final int PATIENCE = 4;
  private static final long FULL_STEP = 1 << 10;

  private final int[][][] options;
  private final int[] goal;
  private final ProofBudget budget;
  private final boolean[][] open;
  private final int[] chosen;
  private final int[] sum;
  private final int[] changes;
  private long[] best = {};

  /**
   * Looks at a part of the options.
   *
   * @param open which options of each question may be chosen; taken over and changed
   */
  Relaxation(int[][][] options, int[] goal, ProofBudget budget, boolean[][] open) {
    this.options = options;
    this.goal = goal;
    this.budget = budget;
    this.open = open;
    this.chosen = new int[options.length];
    this.sum = new int[goal.length];
    this.changes = new int[options.length];
  }

  /** The same with one option chosen for a question. */
  Relaxation with(int question, int option) {
    boolean[][] fewer = new boolean[open.length][];
    for (int q = 0; q < fewer.length; q++) {
      fewer[q] = open[q].clone();
    }
    Arrays.fill(fewer[question], false);
    fewer[question][option] = true;
    return new Relaxation(options, goal, budget, fewer);
  }

  /**
   * Looks from a direction, and then from others.
   *
   * @return unknown when this does not settle it
   */
  Reach look(long[] first, int rounds) {
    long[] direction = first;
    best = first;
    long least = Long.MAX_VALUE;
    long step = FULL_STEP;
    int since = 0;
    for (int round = 0; round < rounds && budget.spend(work()); round++) {
      long spare = heaviest(direction, round == 0);
      if (spare < 0) {
        return new Reach.Never();
      }
      close(direction, spare);
      int[] climbed = chosen.clone();
      if (climbs(climbed)) {
        return new Reach.Found(IntStream.of(climbed).boxed().toList());
      }
      since++;
      if (spare < least) {
        least = spare;
        best = direction;
        since = 0;
      } else if (since > PATIENCE) {
        step = step * 5 / 8;
        since = 0;
        direction = best;
      }
      direction = turned(direction, Math.max(spare, LENGTH / 50) * step / FULL_STEP);
    }
    return new Reach.Unknown();
  }

  /** Chooses the heaviest options, and says how much heavier than the goal they are. */
  private long heaviest(long[] direction, boolean isFirst) {
    Arrays.fill(sum, 0);
    for (int q = 0; q < options.length; q++) {
      int heaviest = -1;
      long most = Long.MIN_VALUE;
      for (int a = 0; a < options[q].length; a++) {
        long weight = open[q][a] ? GoalSearch.weight(options[q][a], direction) : Long.MIN_VALUE;
        if (weight > most) {
          most = weight;
          heaviest = a;
        }
      }
      changes[q] += isFirst || heaviest == chosen[q] ? 0 : 1;
      chosen[q] = heaviest;
      for (int d = 0; d < sum.length; d++) {
        sum[d] += options[q][heaviest][d];
      }
    }
    return GoalSearch.weight(sum, direction) - GoalSearch.weight(goal, direction);
  }

  /** Closes the options that are lighter than the chosen ones by more than there is to spare. */
  private void close(long[] direction, long spare) {
    for (int q = 0; q < options.length; q++) {
      long least = GoalSearch.weight(options[q][chosen[q]], direction) - spare;
      for (int a = 0; a < options[q].length; a++) {
        open[q][a] &= GoalSearch.weight(options[q][a], direction) >= least;
      }
    }
  }

  /** Changes single options as long as that brings the sum closer to the goal. */
  private boolean climbs(int[] climbed) {
    int[] reached = sum.clone();
    int missing = missing(reached, reached, reached);
    boolean isCloser = true;
    while (missing > 0 && isCloser && budget.spend(work())) {
      isCloser = false;
      for (int q = 0; q < climbed.length && missing > 0; q++) {
        for (int a = 0; a < options[q].length; a++) {
          int[] from = options[q][climbed[q]];
          int[] to = options[q][a];
          int then = open[q][a] ? missing(reached, from, to) : missing;
          if (then < missing) {
            missing = then;
            climbed[q] = a;
            isCloser = true;
            for (int d = 0; d < reached.length; d++) {
              reached[d] += to[d] - from[d];
            }
          }
        }
      }
    }
    return missing == 0;
  }

  /** What a sum lacks after one option took the place of another. */
  private int missing(int[] reached, int[] from, int[] to) {
    int missing = 0;
    for (int d = 0; d < goal.length; d++) {
      missing += Math.max(0, goal[d] - reached[d] - to[d] + from[d]);
    }
    return missing;
  }

  private long[] turned(long[] direction, long length) {
    long squares = 1;
    for (int d = 0; d < goal.length; d++) {
      squares += (long) (sum[d] - goal[d]) * (sum[d] - goal[d]);
    }
    long[] turned = new long[goal.length];
    long total = 0;
    for (int d = 0; d < goal.length; d++) {
      turned[d] = Math.max(0, direction[d] - length * (sum[d] - goal[d]) / squares);
      total += turned[d];
    }
    for (int d = 0; d < goal.length; d++) {
      turned[d] = total == 0 ? 1 : turned[d] * LENGTH / total;
    }
    return turned;
  }

  private long work() {
    long work = 0;
    for (int[][] question : options) {
      work += (long) question.length * goal.length;
    }
    return work;
  }

  /** The direction with the least to spare. */
  long[] direction() {
    return best;
  }

  /** The question whose heaviest option changed most often, of those with a choice left. */
  OptionalInt undecided() {
    OptionalInt undecided = OptionalInt.empty();
    int most = -1;
    for (int q = 0; q < options.length; q++) {
      int count = openOptions(q).length;
      if (count > 1 && changes[q] > most) {
        most = changes[q];
        undecided = OptionalInt.of(q);
      }
    }
    return undecided;
  }

  /** The open options of a question, the heaviest in the best direction first. */
  List<Integer> heaviestFirst(int question) {
    return IntStream.of(openOptions(question))
        .boxed()
        .sorted((a, b) -> Long.compare(weight(question, b), weight(question, a)))
        .toList();
  }

  private int[] openOptions(int question) {
    return IntStream.range(0, options[question].length).filter(a -> open[question][a]).toArray();
  }

  private long weight(int question, int option) {
    return GoalSearch.weight(options[question][option], best);
  }
}
