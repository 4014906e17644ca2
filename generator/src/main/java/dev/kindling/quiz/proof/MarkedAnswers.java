package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.CareCard;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers to one part that have a total, and touch something that is marked with care, or nothing
 * that is. Not for use by several threads.
 */
final class MarkedAnswers {

  private final Quiz.Reflection quiz;
  private final Part part;
  private final boolean isTouched;
  private final List<Optional<Integer>> chosen = new ArrayList<>();
  private final Set<String> tried = new TreeSet<>();

  private MarkedAnswers(Quiz.Reflection quiz, Part part, boolean isTouched) {
    this.quiz = quiz;
    this.part = part;
    this.isTouched = isTouched;
  }

  /** Answers with this total, if there are any of this sort. */
  static Optional<List<Optional<Integer>>> of(
      Quiz.Reflection quiz, Part part, PartTotal total, boolean isTouched) {
    if (!CareCard.canTouch(quiz, part)) {
      return isTouched
          ? Optional.empty()
          : Optional.of(ScoreNotation.answers(part, total, quiz.most()));
    }
    MarkedAnswers answers = new MarkedAnswers(quiz, part, isTouched);
    return answers.find(total.answered(), total.sum(), false)
        ? Optional.of(List.copyOf(answers.chosen))
        : Optional.empty();
  }

  /** Whether the statements that are left can have so many answers with that sum. */
  private boolean find(int answered, int sum, boolean hasTouched) {
    int left = part.statements().size() - chosen.size();
    if (answered > left || sum > answered * quiz.most()) {
      return false;
    }
    if (left == 0) {
      return sum == 0 && hasTouched == isTouched;
    }
    if (!tried.add(left + " " + answered + " " + sum + " " + hasTouched)) {
      return false;
    }
    Part.Statement statement = part.statements().get(chosen.size());
    for (int answer = quiz.most(); answer >= 0 && answered > 0; answer--) {
      int counts = statement.keyed(answer, quiz.most());
      boolean touches = CareCard.touches(quiz, statement, answer);
      if (counts <= sum && (isTouched || !touches)) {
        chosen.add(Optional.of(answer));
        if (find(answered - 1, sum - counts, hasTouched || touches)) {
          return true;
        }
        chosen.remove(chosen.size() - 1);
      }
    }
    chosen.add(Optional.empty());
    if (find(answered, sum, hasTouched)) {
      return true;
    }
    chosen.remove(chosen.size() - 1);
    return false;
  }

  /** No answers to a part. */
  static List<Optional<Integer>> none(Part part) {
    return Collections.nCopies(part.statements().size(), Optional.empty());
  }
}
