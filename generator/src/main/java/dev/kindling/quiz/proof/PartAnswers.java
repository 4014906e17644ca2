package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.BandRule;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Answers to the parts of a reflection, by the band that they lead to. A band of -1 is no result,
 * from too few answers. What was found is kept; not for use by several threads.
 */
final class PartAnswers {

  private final Quiz.Reflection quiz;
  private final Map<String, Optional<List<Optional<Integer>>>> within = new TreeMap<>();

  PartAnswers(Quiz.Reflection quiz) {
    this.quiz = quiz;
  }

  /** Every total that a part can have: each sum of each number of answers. */
  List<PartTotal> totals(Part part) {
    List<PartTotal> totals = new ArrayList<>();
    int all = part.statements().size();
    for (int answered = quiz.skip().isPresent() ? 0 : all; answered <= all; answered++) {
      for (int sum = 0; sum <= answered * quiz.most(); sum++) {
        totals.add(new PartTotal(answered, sum));
      }
    }
    return totals;
  }

  /** The band of a total, 0-based; -1 is below all of them: no result. */
  int band(Part part, PartTotal total) {
    return total.answered() < Math.max(1, quiz.needs(part))
        ? -1
        : BandRule.ofShare(quiz.bands(), total, quiz.most()).orElse(-1);
  }

  /**
   * Answers to a part that lead to a band. What shall touch something marked may also be too few
   * for a result; what must not, may, where others do.
   */
  Optional<List<Optional<Integer>>> within(
      int index, int band, boolean isTouched, boolean mayTouch) {
    Optional<List<Optional<Integer>>> found = within(index, band, isTouched);
    if (found.isPresent()) {
      return found;
    }
    boolean hasOther = isTouched ? band >= 0 : mayTouch;
    return hasOther ? within(index, isTouched ? -1 : band, true, true) : found;
  }

  /** Answers to a part that lead to a band, and touch something marked or nothing that is. */
  Optional<List<Optional<Integer>>> within(int index, int band, boolean isTouched) {
    Part part = quiz.parts().get(index);
    return within.computeIfAbsent(
        index + " " + band + " " + isTouched,
        key ->
            totals(part).stream()
                .filter(total -> band(part, total) == band)
                .flatMap(total -> MarkedAnswers.of(quiz, part, total, isTouched).stream())
                .findFirst());
  }

  /** Answers to a part that lead to the lowest band they can, up to one. */
  Optional<List<Optional<Integer>>> lowest(int part, int most, boolean isTouched) {
    return IntStream.rangeClosed(-1, most)
        .mapToObj(band -> within(part, band, isTouched))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
