package dev.kindling.quiz.proof;

import java.util.List;

/**
 * What the report says about a quiz. Counts are exact.
 *
 * @param distributions one for each part, and one over all; for an outcome quiz none when its
 *     answer sets are too many to count, since nothing is ever estimated
 * @param reading how hard its texts are to read
 */
public record QuizFigures(List<Distribution> distributions, ReadingLevel reading) {

  /** Copies the list. */
  public QuizFigures {
    distributions = List.copyOf(distributions);
  }
}
