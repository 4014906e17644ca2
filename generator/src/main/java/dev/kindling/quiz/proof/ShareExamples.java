package dev.kindling.quiz.proof;

import java.util.List;
import java.util.Optional;

/**
 * Answers to one of the parts of a reflection.
 *
 * @param parts what each part can reach
 */
record ShareExamples(List<PartScores> parts) implements ScoreExamples {

  @Override
  public Optional<String> within(int from, int end) {
    for (PartScores part : parts) {
      long most = part.quiz().most();
      Optional<String> example =
          part.ranked().stream()
              .filter(t -> from * most * t.answered() <= 100L * t.sum())
              .filter(t -> 100L * t.sum() < end * most * t.answered())
              .findFirst()
              .map(part::example);
      if (example.isPresent()) {
        return example;
      }
    }
    return Optional.empty();
  }
}
