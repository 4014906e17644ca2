package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.Answer;
import dev.kindling.quiz.Band;
import dev.kindling.quiz.Part;
import dev.kindling.quiz.Question;
import dev.kindling.quiz.Quiz;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * P16: a translated quiz asks and scores the same. It is a whole quiz, so that its page can be read
 * by itself; everything but the words must be as in the first language.
 */
public final class Translation {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z0-9_-]+}");

  private Translation() {}

  /**
   * Compares a translation with the quiz it was made from.
   *
   * @return problems at their places in the translation
   */
  public static List<Diagnostic> check(Quiz base, Quiz translated) {
    List<Place> before = places(base);
    List<Place> after = places(translated);
    for (int i = 0; i < before.size() || i < after.size(); i++) {
      if (i == after.size()) {
        return List.of(
            problem(translated.location(), "lacks " + before.get(i).says(), before.get(i)));
      }
      if (i == before.size()) {
        return List.of(
            Diagnostic.of(
                    Code.QUIZ_TRANSLATION,
                    after.get(i).at(),
                    "the translation has " + after.get(i).says() + ", and the quiz ends before it")
                .withHelp("take it out, or add it to the quiz"));
      }
      if (!before.get(i).says().equals(after.get(i).says())) {
        return List.of(problem(after.get(i).at(), "has " + after.get(i).says(), before.get(i)));
      }
    }
    return List.of();
  }

  private static Diagnostic problem(Location at, String found, Place wanted) {
    return Diagnostic.of(
            Code.QUIZ_TRANSLATION,
            at,
            "the translation " + found + " where the quiz has " + wanted.says())
        .withHelp("change only the words");
  }

  /** Something that is not words, as messages call it. */
  private record Place(String says, Location at) {}

  private static List<Place> places(Quiz quiz) {
    List<Place> places = new ArrayList<>();
    places.add(new Place("type `" + quiz.type() + "`", quiz.location()));
    places.add(new Place("edition " + quiz.edition(), quiz.location()));
    if (quiz instanceof Quiz.Reflection reflection) {
      reflection(reflection, places);
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      for (Question.Check question : knowledge.questions()) {
        question(question, question.answers(), question.points() + " points", places);
      }
      bands(knowledge.bands(), places);
    } else if (quiz instanceof Quiz.Outcome outcome) {
      String rule = "ties " + outcome.ties().value() + " and " + outcome.needed() + " needed";
      places.add(new Place(rule, outcome.ties().location()));
      outcome
          .outcomes()
          .forEach(
              o -> places.add(new Place("outcome `" + o.id().value() + "`", o.id().location())));
      outcome.questions().forEach(q -> question(q, q.answers(), "weights", places));
    }
    return places;
  }

  private static void reflection(Quiz.Reflection quiz, List<Place> places) {
    for (Answer.Step answer : quiz.answers()) {
      places.add(new Place("an answer", answer.text().location()));
    }
    String rule =
        (quiz.skip().isPresent() ? "a way" : "no way")
            + " to skip, "
            + (quiz.hasOverall() ? "an overall result" : "no overall result");
    places.add(new Place(rule, quiz.location()));
    for (Part part : quiz.parts()) {
      Location at = part.id().location();
      places.add(new Place("part `" + part.id().value() + "` that needs " + quiz.needs(part), at));
      for (Part.Statement statement : part.statements()) {
        String says = statement.isReversed() ? "a reversed statement" : "a statement";
        places.add(new Place(says, statement.text().location()));
      }
    }
    bands(quiz.bands(), places);
  }

  private static void bands(List<Band> bands, List<Place> places) {
    for (Band band : bands) {
      String says = "band " + Words.name(band) + " from " + band.from().value();
      places.add(new Place(says, band.id().location()));
    }
  }

  private static void question(
      Question question, List<? extends Answer> answers, String rule, List<Place> places) {
    String says = "question `" + question.id().value() + "` with " + rule;
    places.add(new Place(says, question.id().location()));
    for (Answer answer : answers) {
      String counts =
          answer instanceof Answer.Guess guess
              ? (guess.isRight() ? "a right answer" : "a wrong answer")
              : "an answer that adds " + ((Answer.Weight) answer).adds();
      places.add(new Place(counts, answer.text().location()));
    }
  }

  /**
   * Compares the theme's words for quizzes in two languages.
   *
   * @param keys of all that quizzes say
   * @param at where to point
   */
  public static List<Diagnostic> messages(
      List<String> keys, SiteLookup base, SiteLookup translated, Location at) {
    List<Diagnostic> problems = new ArrayList<>();
    for (String key : keys) {
      String before = placeholders(base.message(key).orElse(""));
      if (translated.message(key).isEmpty()) {
        problems.add(Diagnostic.of(Code.QUIZ_TRANSLATION, at, "the text `" + key + "` is missing"));
      } else if (!placeholders(translated.message(key).get()).equals(before)) {
        problems.add(
            Diagnostic.of(
                Code.QUIZ_TRANSLATION,
                at,
                "the text `" + key + "` must have the placeholders " + before));
      }
    }
    return problems;
  }

  private static String placeholders(String text) {
    return String.valueOf(
        new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList()));
  }
}
