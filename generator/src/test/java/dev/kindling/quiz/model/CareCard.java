package dev.kindling.quiz.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When a result begins with the card of {@link CareRule}, as the script must say it. */
public final class CareCard {

  private CareCard() {}

  /** Whether answers to a reflection bring the card. */
  public static boolean isShown(Quiz.Reflection quiz, List<List<Optional<Integer>>> answers) {
    ReflectionResults results = new ReflectionResults(quiz);
    return IntStream.range(0, answers.size())
            .anyMatch(p -> isTouched(quiz, quiz.parts().get(p), answers.get(p)))
        || isShown(quiz, results.result(results.totals(answers)));
  }

  private static boolean isShown(Quiz.Reflection quiz, ReflectionResult result) {
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
                tells(quiz, part.statements().get(i), answers.get(i).get())
                    || quiz.answers().get(answers.get(i).get()).care().isPresent());
  }

  /** Whether a marked statement has an answer that does not deny it altogether. */
  private static boolean tells(Quiz.Reflection quiz, Part.Statement statement, int answer) {
    int denies = statement.isReversed() ? quiz.answers().size() - 1 : 0;
    return statement.care().isPresent() && answer != denies;
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
        || scorer.weights(answers).map(scorer::top).stream()
            .flatMap(List::stream)
            .anyMatch(o -> quiz.outcomes().get(o).care().isPresent());
  }
}
