package dev.kindling.quiz.proof;

import dev.kindling.document.Located;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.Feedback;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts and references of a quiz, whatever its type. */
public final class QuizTexts {

  private QuizTexts() {}

  /** The statements or questions. */
  public static List<Prose> asked(Quiz quiz) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return reflection.parts().stream()
          .flatMap(p -> p.statements().stream())
          .map(Part.Statement::text)
          .toList();
    }
    return questions(quiz).map(Question::ask).toList();
  }

  /** What a reader may be told about themselves. */
  public static List<Prose> results(Quiz quiz) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return Stream.concat(
              bands(reflection.bands()),
              Stream.concat(
                  reflection.feedback().stream().map(Feedback::text).flatMap(Optional::stream),
                  reflection.verdicts().all().stream()))
          .toList();
    }
    if (quiz instanceof Quiz.Knowledge knowledge) {
      return bands(knowledge.bands()).toList();
    }
    Quiz.Outcome outcome = (Quiz.Outcome) quiz;
    return Stream.concat(
            outcome.outcomes().stream().flatMap(o -> Stream.of(o.title(), o.text())),
            Stream.concat(outcome.tie().stream(), outcome.several().stream()))
        .toList();
  }

  /** All that it says to readers: what its parts are called, what it asks, why, what it tells. */
  public static Stream<Prose> all(Quiz quiz) {
    Stream<Prose> parts =
        quiz instanceof Quiz.Reflection reflection
            ? reflection.parts().stream().map(Part::title)
            : Stream.empty();
    Stream<Prose> reasons =
        quiz instanceof Quiz.Knowledge knowledge
            ? knowledge.questions().stream().map(Question.Check::why).flatMap(Optional::stream)
            : Stream.empty();
    return Stream.of(parts, asked(quiz).stream(), reasons, results(quiz).stream())
        .flatMap(texts -> texts);
  }

  private static Stream<Prose> bands(List<Band> bands) {
    return bands.stream().flatMap(b -> Stream.concat(Stream.of(b.title()), b.text().stream()));
  }

  private static Stream<? extends Question> questions(Quiz quiz) {
    if (quiz instanceof Quiz.Knowledge knowledge) {
      return knowledge.questions().stream();
    }
    return quiz instanceof Quiz.Outcome outcome ? outcome.questions().stream() : Stream.empty();
  }

  /** Every page that a quiz names, as written, in the order of the file's parts. */
  public static List<Located<String>> pages(Quiz quiz) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return Stream.of(
              reflection.parts().stream().map(Part::page).flatMap(Optional::stream),
              reflection.bands().stream().flatMap(b -> b.next().stream()),
              reflection.feedback().stream().flatMap(f -> f.next().stream()))
          .flatMap(pages -> pages)
          .toList();
    }
    if (quiz instanceof Quiz.Knowledge knowledge) {
      return Stream.concat(
              knowledge.questions().stream().map(Question.Check::page).flatMap(Optional::stream),
              knowledge.bands().stream().flatMap(b -> b.next().stream()))
          .toList();
    }
    return ((Quiz.Outcome) quiz).outcomes().stream().flatMap(o -> pages(o)).toList();
  }

  private static Stream<Located<String>> pages(Candidate outcome) {
    return Stream.concat(outcome.page().stream(), outcome.next().stream());
  }

  /** Every source that a quiz names, as written. */
  public static List<Located<String>> sources(Quiz quiz) {
    return quiz instanceof Quiz.Knowledge knowledge
        ? knowledge.questions().stream()
            .map(Question.Check::source)
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }
}
