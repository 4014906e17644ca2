package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.PartTotal;
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
    return none(most).with(statements, canSkip, 0);
  }

  /** The one total of no statements. */
  static Tally none(int most) {
    return new Tally(most, new BigInteger[][] {{BigInteger.ONE}});
  }

  /**
   * The totals together with those of more statements.
   *
   * @param statements how many more
   * @param canSkip whether one of them can be left unanswered
   * @param needs with fewer answers than this, the new statements count nothing
   */
  Tally with(int statements, boolean canSkip, int needs) {
    BigInteger[][] sums = new BigInteger[ways.length + statements][];
    for (int n = 0; n < sums.length; n++) {
      sums[n] = new BigInteger[n * most + 1];
      Arrays.fill(sums[n], BigInteger.ZERO);
    }
    BigInteger[][] answered = ways;
    BigInteger choices = BigInteger.ONE;
    BigInteger tooFew = BigInteger.ZERO;
    for (int n = 0; n <= statements; n++) {
      if (n > 0) {
        answered = Arrays.stream(answered).map(this::answer).toArray(BigInteger[][]::new);
        choices = choose(choices, statements, n);
      }
      if (!canSkip && n < statements) {
        continue;
      }
      BigInteger times = canSkip ? choices : BigInteger.ONE;
      if (n < needs) {
        tooFew = tooFew.add(times.multiply(BigInteger.valueOf(most + 1L).pow(n)));
      } else {
        add(answered, times, sums, n);
      }
    }
    add(ways, tooFew, sums, 0);
    return new Tally(most, sums);
  }

  /** The ways to choose one statement more, from those to choose one fewer. */
  private static BigInteger choose(BigInteger fewer, int statements, int n) {
    return fewer.multiply(BigInteger.valueOf(statements - n + 1L)).divide(BigInteger.valueOf(n));
  }

  /** One answer more: a sum is reached from each of the {@code most + 1} sums up to it. */
  private BigInteger[] answer(BigInteger[] before) {
    BigInteger[] after = new BigInteger[before.length + most];
    BigInteger window = BigInteger.ZERO;
    for (int s = 0; s < after.length; s++) {
      window = s < before.length ? window.add(before[s]) : window;
      window = s > most ? window.subtract(before[s - most - 1]) : window;
      after[s] = window;
    }
    return after;
  }

  private static void add(BigInteger[][] rows, BigInteger times, BigInteger[][] sums, int shift) {
    if (times.signum() == 0) {
      return;
    }
    for (int n = 0; n < rows.length; n++) {
      for (int s = 0; s < rows[n].length; s++) {
        sums[n + shift][s] = sums[n + shift][s].add(rows[n][s].multiply(times));
      }
    }
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
