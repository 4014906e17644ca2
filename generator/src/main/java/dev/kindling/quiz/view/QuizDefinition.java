package dev.kindling.quiz.view;

import dev.kindling.json.JsonObject;
import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.EditionHash;
import dev.kindling.quiz.model.Feedback;
import dev.kindling.quiz.model.FormHash;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShareCode;
import dev.kindling.quiz.model.ShownStatement;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers of a quiz, for the script that scores it in a browser: no words, and no names beyond
 * the type. Flags are 0 and 1.
 */
final class QuizDefinition {

  private QuizDefinition() {}

  /** The numbers of a quiz. */
  static JsonObject of(Quiz quiz) {
    ShareCode code = ShareCode.of(quiz);
    JsonObject object =
        new JsonObject()
            .put("type", quiz.type())
            .put("hash", EditionHash.of(quiz))
            .put("words", FormHash.of(quiz))
            .put("greatest", code.greatest())
            .put("careShared", flag(CareRule.isShownForShared(quiz)));
    if (quiz instanceof Quiz.Reflection reflection) {
      return reflection(object, reflection);
    }
    code.keys()
        .ifPresentOrElse(
            keys ->
                object
                    .put("places", keys.places())
                    .put("counts", keys.counts())
                    .put("halves", keys.halves()),
            () -> object.put("bounds", code.bounds()));
    return quiz instanceof Quiz.Knowledge knowledge
        ? knowledge(object, knowledge)
        : outcome(object, (Quiz.Outcome) quiz);
  }

  private static JsonObject reflection(JsonObject object, Quiz.Reflection quiz) {
    return object
        .put("most", quiz.most())
        .put("perPage", quiz.perPage())
        .put("skip", flag(quiz.skip().isPresent()))
        .put("overall", flag(quiz.hasOverall()))
        .put("needs", quiz.parts().stream().map(quiz::needs).toList())
        .put(
            "statements",
            ShownStatement.of(quiz).stream()
                .map(
                    shown ->
                        List.of(
                            shown.part(),
                            flag(shown.statement().isReversed()),
                            flag(shown.statement().care().isPresent())))
                .toList())
        .put("from", quiz.bands().stream().map(band -> band.from().value()).toList())
        .put("careAnswers", care(quiz.answers()))
        .put("careBands", careOfBands(quiz.bands()))
        .put("careParts", quiz.parts().stream().map(part -> care(quiz, part)).toList());
  }

  private static List<Integer> care(Quiz.Reflection quiz, Part part) {
    return quiz.bands().stream()
        .map(
            band ->
                flag(
                    band.care().isPresent()
                        || quiz.feedback(part, band).flatMap(Feedback::care).isPresent()))
        .toList();
  }

  private static JsonObject knowledge(JsonObject object, Quiz.Knowledge quiz) {
    Stream<Question.Check> questions = quiz.questions().stream();
    return object
        .put("perPage", 1)
        .put("each", flag(quiz.tellsEach()))
        .put("points", quiz.questions().stream().map(Question.Check::points).toList())
        .put("right", questions.map(Question.Check::right).toList())
        .put("from", quiz.bands().stream().map(band -> band.from().value()).toList())
        .put("careAnswers", quiz.questions().stream().map(q -> care(q.answers())).toList())
        .put("careBands", careOfBands(quiz.bands()));
  }

  private static JsonObject outcome(JsonObject object, Quiz.Outcome quiz) {
    return object
        .put("perPage", 1)
        .put("needs", quiz.needed())
        .put("firstListed", flag(quiz.ties().value() == Quiz.Ties.FIRST_LISTED))
        .put(
            "adds",
            quiz.questions().stream()
                .map(q -> q.answers().stream().map(Answer.Weight::adds).toList())
                .toList())
        .put("careAnswers", quiz.questions().stream().map(q -> care(q.answers())).toList())
        .put(
            "careOutcomes",
            quiz.outcomes().stream().map(outcome -> flag(outcome.care().isPresent())).toList());
  }

  private static List<Integer> care(List<? extends Answer> answers) {
    return answers.stream().map(answer -> flag(answer.care().isPresent())).toList();
  }

  private static List<Integer> careOfBands(List<Band> bands) {
    return bands.stream().map(band -> flag(band.care().isPresent())).toList();
  }

  private static int flag(boolean isSet) {
    return isSet ? 1 : 0;
  }
}
