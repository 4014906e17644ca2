package dev.kindling.quiz.model;

import java.util.List;

/**
 * The result of an outcome quiz.
 *
 * @param weights the weight of each outcome, in the author's order
 * @param top the heaviest outcomes, 0-based, in the author's order; only one when ties go to the
 *     first
 * @param isSeveral whether more than three are heaviest, so that none of them is named
 */
public record OutcomeResult(List<Integer> weights, List<Integer> top, boolean isSeveral) {

  /** Copies the lists. */
  public OutcomeResult {
    weights = List.copyOf(weights);
    top = List.copyOf(top);
  }
}
