package dev.kindling.quiz.model;

import java.util.List;
import java.util.Optional;

/**
 * Scores a reflection in whole numbers. Shares are compared by products, never divided, so a shown
 * number cannot contradict its band.
 */
public final class ReflectionScorer {

  private final Quiz.Reflection quiz;

  /** Scores answers to one quiz. */
  public ReflectionScorer(Quiz.Reflection quiz) {
    this.quiz = quiz;
  }

  /** What the answers to one part add up to. */
  public PartTotal total(Part part, List<Optional<Integer>> answers) {
    int answered = 0;
    int sum = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).isPresent()) {
        answered++;
        sum += part.statements().get(i).keyed(answers.get(i).get(), quiz.most());
      }
    }
    return new PartTotal(answered, sum);
  }

  /**
   * The band of a total, 0-based.
   *
   * @param needs how many answers a result needs
   * @return nothing when there are not enough answers
   */
  public Optional<Integer> band(PartTotal total, int needs) {
    return total.answered() < needs
        ? Optional.empty()
        : BandRule.ofShare(quiz.bands(), total, quiz.most());
  }
}
