package dev.kindling.quiz.proof;

import java.math.BigInteger;
import java.util.List;

/**
 * What the report says about a quiz. Counts are exact; a percentage is the text of {@link
 * Distribution.Share#percent}, to the nearest tenth.
 *
 * @param type its type as authors write it
 * @param distributions one for each part, and one over all; for an outcome quiz none when its
 *     answer sets are too many to count, since nothing is ever estimated
 * @param reading how hard its texts are to read
 */
public record QuizFigures(String type, List<Distribution> distributions, ReadingLevel reading) {

  /** Copies the list. */
  public QuizFigures {
    distributions = List.copyOf(distributions);
  }

  /** How many answer sets of an outcome quiz end in a tie; zero for other quizzes. */
  public BigInteger ties() {
    return type.equals("outcome")
        ? distributions.stream()
            .flatMap(of -> of.others().stream())
            .map(Distribution.Share::answerSets)
            .reduce(BigInteger.ZERO, BigInteger::add)
        : BigInteger.ZERO;
  }

  /** The texts that are hardest to read, so many at most, the hardest first. */
  public List<ReadingLevel.Graded> hardest(int most) {
    return reading.texts().subList(0, Math.min(most, reading.texts().size()));
  }
}
