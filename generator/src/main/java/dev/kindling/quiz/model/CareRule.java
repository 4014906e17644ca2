package dev.kindling.quiz.model;

import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says when a result must begin with the care card. A statement is touched when it is answered, an
 * answer when it is chosen, a band or outcome when the result shows it. A shared result holds no
 * answers, so there every mark on a statement or answer counts as touched.
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

  /** Whether answers to a reflection bring the card. */
  public static boolean isShown(Quiz.Reflection quiz, List<List<Optional<Integer>>> answers) {
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    return IntStream.range(0, answers.size())
            .anyMatch(p -> isTouched(quiz, quiz.parts().get(p), answers.get(p)))
        || isShown(quiz, scorer.result(scorer.totals(answers)));
  }

  /** Whether the bands of a reflection's result bring the card. */
  public static boolean isShown(Quiz.Reflection quiz, ReflectionResult result) {
    boolean byPart =
        IntStream.range(0, quiz.parts().size())
            .anyMatch(
                p ->
                    result.parts().get(p).band().stream()
                        .map(quiz.bands()::get)
                        .anyMatch(band -> isMarked(quiz, quiz.parts().get(p), band)));
    return byPart
        || result.overall().flatMap(ReflectionResult.PartResult::band).stream()
            .anyMatch(band -> quiz.bands().get(band).care().isPresent());
  }

  private static boolean isTouched(
      Quiz.Reflection quiz, Part part, List<Optional<Integer>> answers) {
    return IntStream.range(0, answers.size())
        .filter(i -> answers.get(i).isPresent())
        .anyMatch(
            i ->
                part.statements().get(i).care().isPresent()
                    || quiz.answers().get(answers.get(i).get()).care().isPresent());
  }

  private static boolean isMarked(Quiz.Reflection quiz, Part part, Band band) {
    return band.care().isPresent() || quiz.feedback(part, band).flatMap(Feedback::care).isPresent();
  }

  /** Whether answers to a knowledge check bring the card. */
  public static boolean isShown(Quiz.Knowledge quiz, List<List<Integer>> chosen) {
    KnowledgeScorer scorer = new KnowledgeScorer(quiz);
    boolean byAnswer =
        IntStream.range(0, chosen.size())
            .anyMatch(
                q ->
                    chosen.get(q).stream()
                        .map(quiz.questions().get(q).answers()::get)
                        .anyMatch(answer -> answer.care().isPresent()));
    return byAnswer
        || scorer.band(scorer.points(chosen)).stream()
            .anyMatch(band -> quiz.bands().get(band).care().isPresent());
  }

  /** Whether answers to an outcome quiz bring the card. */
  public static boolean isShown(Quiz.Outcome quiz, List<Optional<Integer>> answers) {
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    boolean byAnswer =
        IntStream.range(0, answers.size())
            .anyMatch(
                q ->
                    answers.get(q).stream()
                        .map(quiz.questions().get(q).answers()::get)
                        .anyMatch(answer -> answer.care().isPresent()));
    return byAnswer
        || scorer.weights(answers).map(scorer::result).stream()
            .flatMap(result -> result.top().stream())
            .anyMatch(o -> quiz.outcomes().get(o).care().isPresent());
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
