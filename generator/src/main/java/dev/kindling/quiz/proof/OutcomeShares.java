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
    table.forEach(
        (weights, ways) -> {
          List<Integer> top = scorer.top(weights);
          if (top.size() == 1) {
            wins[top.get(0)] = wins[top.get(0)].add(ways);
          }
          int most = Collections.max(weights);
          int equal = most == 0 ? 0 : Collections.frequency(weights, most);
          ties[equal] = ties[equal].add(ways);
        });
    BigInteger all = Arrays.stream(ties).reduce(BigInteger.ZERO, BigInteger::add);
    List<Distribution.Share> shares = new ArrayList<>();
    for (int o = 0; o < wins.length; o++) {
      shares.add(new Distribution.Share(quiz.outcomes().get(o).id().value(), wins[o]));
    }
    List<Distribution.Share> sizes = new ArrayList<>();
    for (int size = 2; size < ties.length; size++) {
      sizes.add(new Distribution.Share(size + "-way tie", ties[size]));
    }
    sizes.add(new Distribution.Share("none", ties[0]));
    return new Distribution("outcomes", all, all.subtract(ties[0]), shares, sizes);
  }

  private static BigInteger[] zeros(int count) {
    BigInteger[] zeros = new BigInteger[count];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }
}
