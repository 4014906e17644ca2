package dev.kindling.quiz.proof;

import java.math.BigInteger;
import java.util.List;

/**
 * How the answer sets of a quiz, or of one part of it, divide among its results. Exact, and not a
 * claim about people: every answer set counts once.
 *
 * @param name the id of the part; {@code overall}, {@code points} or {@code outcomes} otherwise
 * @param answerSets how many answer sets there are
 * @param withResult how many of them have a result: what shares are shares of
 * @param shares the results, in the author's order
 * @param others answer sets by other measures: points, or sizes of ties
 */
public record Distribution(
    String name,
    BigInteger answerSets,
    BigInteger withResult,
    List<Share> shares,
    List<Share> others) {

  /** Copies the lists. */
  public Distribution {
    shares = List.copyOf(shares);
    others = List.copyOf(others);
  }

  /**
   * The answer sets of one result.
   *
   * @param name the id of a band or outcome, a number of points, or the size of a tie
   * @param answerSets how many
   */
  public record Share(String name, BigInteger answerSets) {

    /** The share in tenths of a percent, rounded to the nearest, halves up. */
    public int perMille(BigInteger all) {
      BigInteger two = BigInteger.TWO;
      return answerSets
          .multiply(BigInteger.valueOf(1000))
          .multiply(two)
          .add(all)
          .divide(all.multiply(two))
          .intValueExact();
    }
  }
}
