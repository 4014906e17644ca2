package dev.kindling.quiz.proof;

import dev.kindling.quiz.PartTotal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many ways there are to reach each total of some statements. A reversed statement counts the
 * same values in another order, so it reaches the same totals in as many ways. Not changed after it
 * was made.
 */
final class Tally {

  private final int most;
  private final BigInteger[][] ways;

  private Tally(int most, BigInteger[][] ways) {
    this.most = most;
    this.ways = ways;
  }

  /**
   * The totals of statements.
   *
   * @param statements how many
   * @param most what the highest answer counts
   * @param canSkip whether a statement can be left unanswered
   */
  static Tally of(int statements, int most, boolean canSkip) {
    BigInteger[][] ways = empty(0, most);
    ways[0][0] = BigInteger.ONE;
    for (int i = 1; i <= statements; i++) {
      BigInteger[][] next = empty(i, most);
      for (int n = 0; n < i; n++) {
        answer(ways[n], next[n + 1], most);
        if (canSkip) {
          add(ways[n], next[n]);
        }
      }
      ways = next;
    }
    return new Tally(most, ways);
  }

  private static BigInteger[][] empty(int statements, int most) {
    BigInteger[][] ways = new BigInteger[statements + 1][];
    for (int n = 0; n <= statements; n++) {
      ways[n] = new BigInteger[n * most + 1];
      Arrays.fill(ways[n], BigInteger.ZERO);
    }
    return ways;
  }

  /** Adds every answer: a sum is reached from each of the {@code most + 1} sums up to it. */
  private static void answer(BigInteger[] before, BigInteger[] after, int most) {
    BigInteger window = BigInteger.ZERO;
    for (int s = 0; s < after.length; s++) {
      window = s < before.length ? window.add(before[s]) : window;
      window = s > most ? window.subtract(before[s - most - 1]) : window;
      after[s] = after[s].add(window);
    }
  }

  private static void add(BigInteger[] before, BigInteger[] after) {
    for (int s = 0; s < before.length; s++) {
      after[s] = after[s].add(before[s]);
    }
  }

  /** The same with every total of too few answers as no answer at all. */
  Tally withoutFewerThan(int needs) {
    BigInteger[][] kept = empty(ways.length - 1, most);
    for (PartTotal total : totals()) {
      PartTotal as = total.answered() < needs ? new PartTotal(0, 0) : total;
      kept[as.answered()][as.sum()] = kept[as.answered()][as.sum()].add(ways(total));
    }
    return new Tally(most, kept);
  }

  /** The totals of both together. */
  Tally times(Tally other) {
    BigInteger[][] product = empty(ways.length + other.ways.length - 2, most);
    int width = product[product.length - 1].length;
    int bits = all().bitLength() + other.all().bitLength();
    Packed both = Packed.of(ways, width, bits).times(Packed.of(other.ways, width, bits));
    for (int n = 0; n < product.length; n++) {
      for (int s = 0; s < product[n].length; s++) {
        product[n][s] = both.at(n * width + s);
      }
    }
    return new Tally(most, product);
  }

  /** Every total that can be reached, by answers, then by sum. */
  List<PartTotal> totals() {
    List<PartTotal> totals = new ArrayList<>();
    for (int n = 0; n < ways.length; n++) {
      for (int s = 0; s < ways[n].length; s++) {
        if (ways[n][s].signum() > 0) {
          totals.add(new PartTotal(n, s));
        }
      }
    }
    return totals;
  }

  /** In how many ways a total is reached. */
  BigInteger ways(PartTotal total) {
    return ways[total.answered()][total.sum()];
  }

  /** The number of all answer sets. */
  BigInteger all() {
    return Arrays.stream(ways).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
