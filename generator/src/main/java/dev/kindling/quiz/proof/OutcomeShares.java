package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.Quiz;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** P8: how the answer sets of an outcome quiz divide among its outcomes and ties. */
final class OutcomeShares {

  private OutcomeShares() {}

  /** Counts the outcomes that win, alone or by the author's rule, and the sizes of ties. */
  static Distribution of(Quiz.Outcome quiz, WeightTable table) {
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    BigInteger[] wins = zeros(quiz.outcomes().size());
    BigInteger[] ties = zeros(quiz.outcomes().size() + 1);
    BigInteger all = BigInteger.ZERO;
    List<WeightTable.Sum> sums = table.sums();
    for (WeightTable.Sum sum : sums) {
      List<Integer> top = scorer.top(sum.weights());
      if (top.size() == 1) {
        wins[top.get(0)] = wins[top.get(0)].add(sum.ways());
      }
      int most = Collections.max(sum.weights());
      int equal = (int) sum.weights().stream().filter(w -> w == most).count();
      ties[equal] = ties[equal].add(sum.ways());
      all = all.add(sum.ways());
    }
    List<Distribution.Share> shares = new ArrayList<>();
    for (int o = 0; o < wins.length; o++) {
      shares.add(new Distribution.Share(quiz.outcomes().get(o).id().value(), wins[o]));
    }
    List<Distribution.Share> sizes = new ArrayList<>();
    for (int size = 2; size < ties.length; size++) {
      sizes.add(new Distribution.Share(size + "-way tie", ties[size]));
    }
    return new Distribution("outcomes", all, all, shares, sizes);
  }

  private static BigInteger[] zeros(int count) {
    BigInteger[] zeros = new BigInteger[count];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }
}
