package dev.kindling.quiz.proof;

import java.util.List;
import java.util.Optional;

/**
 * What the report says about a quiz. Counts are exact.
 *
 * @param distributions one for each part, and one over all; none when they were not counted, since
 *     nothing is ever estimated
 * @param uncounted why they were not
 * @param reading how hard its texts are to read
 */
public record QuizFigures(
    List<Distribution> distributions, Optional<String> uncounted, ReadingLevel reading) {

  /** Copies the list. */
  public QuizFigures {
    distributions = List.copyOf(distributions);
  }
}
