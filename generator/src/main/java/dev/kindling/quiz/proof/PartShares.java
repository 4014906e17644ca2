package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ReflectionScorer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the answer sets of a reflection divide among its bands, with the skipped ones apart. */
final class PartShares {

  private PartShares() {}

  /**
   * Counts.
   *
   * @param name of the distribution
   * @param needs how many answers a result needs
   */
  static Distribution of(Quiz.Reflection quiz, String name, Tally tally, int needs) {
    BigInteger[] bands = new BigInteger[quiz.bands().size()];
    Arrays.fill(bands, BigInteger.ZERO);
    BigInteger none = BigInteger.ZERO;
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    List<PartTotal> totals = tally.totals();
    for (PartTotal total : totals) {
      Optional<Integer> band = scorer.band(total, needs);
      if (band.isPresent()) {
        bands[band.get()] = bands[band.get()].add(tally.ways(total));
      } else {
        none = none.add(tally.ways(total));
      }
    }
    List<Distribution.Share> shares = new ArrayList<>();
    for (int b = 0; b < bands.length; b++) {
      shares.add(new Distribution.Share(quiz.bands().get(b).id().value(), bands[b]));
    }
    BigInteger all = tally.all();
    return new Distribution(
        name, all, all.subtract(none), shares, List.of(new Distribution.Share("none", none)));
  }
}
