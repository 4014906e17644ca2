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

  /** Whether the result of a reflection brings the card, whatever the answers were. */
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
        .anyMatch(i -> touches(quiz, part.statements().get(i), answers.get(i).get()));
  }

  /** Whether an answer is marked, or does not altogether deny a statement that is. */
  public static boolean touches(Quiz.Reflection quiz, Part.Statement statement, int answer) {
    int denies = statement.isReversed() ? quiz.most() : 0;
    return (statement.care().isPresent() && answer != denies)
        || quiz.answers().get(answer).care().isPresent();
  }

  /** Whether answers to a part can bring the card by themselves. */
  public static boolean canTouch(Quiz.Reflection quiz, Part part) {
    return quiz.answers().stream().anyMatch(step -> step.care().isPresent())
        || part.statements().stream().anyMatch(statement -> statement.care().isPresent());
  }

  /** Whether what a part says in a band is marked. */
  public static boolean isMarked(Quiz.Reflection quiz, Part part, Band band) {
    return band.care().isPresent() || quiz.feedback(part, band).flatMap(Feedback::care).isPresent();
  }

  /** Whether answers to a knowledge check bring the card. */
  public static boolean isShown(Quiz.Knowledge quiz, List<List<Integer>> chosen) {
    return IntStream.range(0, chosen.size())
            .anyMatch(q -> touches(quiz.questions().get(q), chosen.get(q)))
        || isShown(quiz, new KnowledgeScorer(quiz).points(chosen));
  }

  /** Whether the points of a knowledge check bring the card, whatever the answers were. */
  public static boolean isShown(Quiz.Knowledge quiz, int points) {
    return BandRule.ofPoints(quiz.bands(), points).stream()
        .anyMatch(band -> quiz.bands().get(band).care().isPresent());
  }

  /** Whether one of these answers to a question is marked. */
  public static boolean touches(Question.Check question, List<Integer> chosen) {
    return chosen.stream().anyMatch(a -> question.answers().get(a).care().isPresent());
  }

  /** Whether answers to an outcome quiz bring the card. */
  public static boolean isShown(Quiz.Outcome quiz, List<Optional<Integer>> answers) {
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    return IntStream.range(0, answers.size())
            .anyMatch(q -> answers.get(q).stream().anyMatch(a -> touches(quiz, q, a)))
        || scorer.weights(answers).map(scorer::top).filter(top -> isMarked(quiz, top)).isPresent();
  }

  /** Whether an answer to a question of an outcome quiz is marked. */
  public static boolean touches(Quiz.Outcome quiz, int question, int answer) {
    return quiz.questions().get(question).answers().get(answer).care().isPresent();
  }

  /** Whether one of these outcomes is marked. */
  public static boolean isMarked(Quiz.Outcome quiz, List<Integer> outcomes) {
    return outcomes.stream().anyMatch(o -> quiz.outcomes().get(o).care().isPresent());
  }
}
