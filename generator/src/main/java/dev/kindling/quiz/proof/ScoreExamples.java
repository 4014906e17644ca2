package dev.kindling.quiz.proof;

import java.util.Optional;

/** Finds answers that show a score, in the unit of the bands. */
interface ScoreExamples {

  /**
   * Answers with a score in a range, such as {@code answer 3, 3, 1: 7 of 12 (58%)}.
   *
   * @param from the lowest score
   * @param end the first score above the range
   * @return nothing when no answers have such a score
   */
  Optional<String> within(int from, int end);
}
