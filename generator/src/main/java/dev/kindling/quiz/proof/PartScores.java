package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.BandRule;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every total that a part of a reflection can reach.
 *
 * @param quiz the quiz
 * @param part the part
 * @param tally the ways to each total
 * @param ranked the totals with a result, from the lowest share to the highest
 */
record PartScores(Quiz.Reflection quiz, Part part, Tally tally, List<PartTotal> ranked) {

  /** Goes through the answers to every part; parts of the same size share the work. */
  static List<PartScores> of(Quiz.Reflection quiz) {
    List<PartScores> scores = new ArrayList<>();
    for (Part part : quiz.parts()) {
      Optional<PartScores> alike =
          scores.stream()
              .filter(s -> s.part.statements().size() == part.statements().size())
              .findFirst();
      scores.add(
          alike
              .map(s -> new PartScores(quiz, part, s.tally, s.ranked))
              .orElseGet(() -> of(quiz, part)));
    }
    return scores;
  }

  private static PartScores of(Quiz.Reflection quiz, Part part) {
    Tally tally = Tally.of(part.statements().size(), quiz.most(), quiz.skip().isPresent());
    return new PartScores(quiz, part, tally, ranked(tally, quiz.needs(part)));
  }

  /** The totals with enough answers, from the lowest share to the highest. */
  static List<PartTotal> ranked(Tally tally, int needs) {
    return tally.totals().stream()
        .filter(total -> total.answered() >= needs)
        .sorted((a, b) -> a.isLouderThan(b) ? 1 : b.isLouderThan(a) ? -1 : 0)
        .toList();
  }

  /** The band of a total with a result. */
  Optional<Integer> band(PartTotal total) {
    return BandRule.ofShare(quiz.bands(), total, quiz.most());
  }

  /** The first total in a band. */
  Optional<PartTotal> in(int band) {
    return ranked.stream().filter(t -> band(t).filter(b -> b == band).isPresent()).findFirst();
  }

  /** Answers that give a total, with the score. */
  String example(PartTotal total) {
    return ScoreNotation.answer(quiz, ScoreNotation.answers(part, total, quiz.most()))
        + ": "
        + ScoreNotation.score(total, quiz.most());
  }
}
