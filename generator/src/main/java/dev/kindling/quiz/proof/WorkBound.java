package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/** The size up to which a quiz is proved. Beyond it a quiz is an error, never a silent pass. */
final class WorkBound {

  /** The most sums that are gone through, counted once for each statement or question. */
  static final long MOST_SUMS = 4_000_000;

  /** The most weights, answers times outcomes, of an outcome quiz. */
  static final long MOST_WEIGHTS = 20_000;

  private WorkBound() {}

  /** Whether the quiz is too large, and what to do about it. */
  static Optional<Diagnostic> check(Quiz quiz) {
    boolean isOutcome = quiz instanceof Quiz.Outcome;
    long bound = isOutcome ? MOST_WEIGHTS : MOST_SUMS;
    return work(quiz) <= bound
        ? Optional.empty()
        : Optional.of(exceeded(quiz.location(), "this quiz", bound));
  }

  private static long work(Quiz quiz) {
    if (quiz instanceof Quiz.Reflection reflection) {
      List<Integer> sizes = reflection.parts().stream().map(p -> p.statements().size()).toList();
      long parts = sizes.stream().mapToLong(n -> sums(n, reflection.most()) * n).sum();
      int all = sizes.stream().mapToInt(n -> n).sum();
      long overall = sums(all, reflection.most()) * reflection.parts().size();
      return reflection.hasOverall() ? parts + overall : parts;
    }
    if (quiz instanceof Quiz.Knowledge knowledge) {
      long questions = knowledge.questions().size();
      return knowledge.most() * questions * questions / 8 + questions;
    }
    Quiz.Outcome outcome = (Quiz.Outcome) quiz;
    return outcome.questions().stream().mapToLong(q -> q.answers().size()).sum()
        * outcome.outcomes().size();
  }

  private static long sums(long statements, long most) {
    return (statements + 1) * (statements * most + 1);
  }

  /** The error about what could not be proved. */
  static Diagnostic exceeded(Location at, String what, long bound) {
    return Diagnostic.of(
            Code.QUIZ_NOT_PROVABLE, at, what + " is not provable within " + bound + " steps")
        .withHelp("use fewer or shorter lists, or make two quizzes of it");
  }
}
