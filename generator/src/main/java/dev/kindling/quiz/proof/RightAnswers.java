package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.BandRule;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;

/**
 * P11, and P6 for a knowledge check: each question can be answered rightly and wrongly, every band
 * can be reached, and every question matters.
 */
final class RightAnswers {

  private RightAnswers() {}

  /** Checks the answers of each question. */
  static List<Diagnostic> check(Quiz.Knowledge quiz) {
    List<Diagnostic> problems = new ArrayList<>();
    for (int q = 0; q < quiz.questions().size(); q++) {
      Question.Check question = quiz.questions().get(q);
      int right = question.right().size();
      if (right == 0) {
        problems.add(
            problem(question, "no answer of ", " is right", "write the right one behind `right:`"));
      } else if (right == question.answers().size()) {
        problems.add(problem(question, "no answer of ", " is wrong", "add one without `right:`"));
      } else if (right > 1 && !question.picksAll()) {
        problems.add(
            problem(
                question,
                right + " answers of ",
                " are right, and only one can be chosen",
                "add `pick: all` to the question, or leave one `right:`"));
      }
    }
    return problems;
  }

  private static Diagnostic problem(
      Question.Check question, String before, String after, String help) {
    return Diagnostic.of(
            Code.QUIZ_RIGHT_ANSWER,
            question.id().location(),
            before + "`" + question.id().value() + "`" + after)
        .withHelp(help);
  }

  /** Checks that every band can be reached. */
  static List<Diagnostic> bands(Quiz.Knowledge quiz, KnowledgeScores scores) {
    List<Diagnostic> problems = new ArrayList<>();
    for (int b = 0; b < quiz.bands().size(); b++) {
      if (scores.in(b).isEmpty()) {
        Band band = quiz.bands().get(b);
        int from = band.from().value();
        int below = scores.points().stream().filter(p -> p < from).reduce(0, Math::max);
        int above = scores.points().stream().filter(p -> p > below).findFirst().orElse(below);
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_BAND_UNREACHABLE,
                    band.from().location(),
                    "no answers reach the band "
                        + ScoreNotation.name(band)
                        + " (from "
                        + from
                        + "): "
                        + scores.example(below)
                        + ", and the next score is "
                        + above)
                .withHelp("start the next band higher, or take this one out"));
      }
    }
    return problems;
  }

  /** Checks that every question can change the result. */
  static List<Diagnostic> effects(Quiz.Knowledge quiz, KnowledgeScores scores) {
    List<Diagnostic> problems = new ArrayList<>();
    for (int q = 0; q < quiz.questions().size(); q++) {
      Question.Check question = quiz.questions().get(q);
      boolean matters =
          scores.without(q).stream()
              .anyMatch(
                  rest ->
                      !BandRule.ofPoints(quiz.bands(), rest)
                          .equals(BandRule.ofPoints(quiz.bands(), rest + question.points())));
      if (!matters) {
        problems.add(
            Diagnostic.of(
                    Code.QUIZ_NO_EFFECT,
                    question.id().location(),
                    "no answer to `" + question.id().value() + "` changes the result")
                .withHelp("start a band elsewhere, or change `points`"));
      }
    }
    return problems;
  }
}
