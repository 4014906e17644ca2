package dev.kindling.quiz.model;

import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says when a result must begin with the care card. A statement is touched when its answer gives it
 * any points, an answer when it is chosen, a band or outcome when the result shows it. A shared
 * result holds no answers, so there every mark on a statement or answer counts as touched.
 */
public final class CareRule {

  /** The page that the card leads to, by its path in the content folder. */
  public static final String PAGE = "support";

  private CareRule() {}

  /** Where anything in a quiz is marked, in the order of the file's parts. */
  public static List<Location> marks(Quiz quiz) {
    return Stream.concat(ofAnswers(quiz), ofResults(quiz)).toList();
  }

  /** Whether a result that was shared, without its answers, must begin with the card. */
  public static boolean isShownForShared(Quiz quiz) {
    return ofAnswers(quiz).findAny().isPresent();
  }

  private static Stream<Location> ofAnswers(Quiz quiz) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return Stream.concat(
          reflection.answers().stream().flatMap(a -> a.care().stream()),
          reflection.parts().stream()
              .flatMap(p -> p.statements().stream())
              .flatMap(s -> s.care().stream()));
    }
    return questions(quiz).flatMap(answers -> answers.stream().flatMap(a -> a.care().stream()));
  }

  private static Stream<List<? extends Answer>> questions(Quiz quiz) {
    if (quiz instanceof Quiz.Knowledge knowledge) {
      return knowledge.questions().stream().map(Question.Check::answers);
    }
    return quiz instanceof Quiz.Outcome outcome
        ? outcome.questions().stream().map(Question.Weighing::answers)
        : Stream.empty();
  }

  private static Stream<Location> ofResults(Quiz quiz) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return Stream.of(
              reflection.bands().stream().map(Band::care),
              reflection.feedback().stream().map(Feedback::care))
          .flatMap(marks -> marks)
          .flatMap(Optional::stream);
    }
    if (quiz instanceof Quiz.Knowledge knowledge) {
      return knowledge.bands().stream().map(Band::care).flatMap(Optional::stream);
    }
    return ((Quiz.Outcome) quiz).outcomes().stream().map(Candidate::care).flatMap(Optional::stream);
  }
}
