package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;

/**
 * P4: each part has a reversed statement and one that is not, and a maximum that an author wrote
 * turns the scale onto itself.
 */
final class ReverseKeys {

  private ReverseKeys() {}

  /** Checks every part. */
  static List<Diagnostic> check(Quiz.Reflection quiz) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Part part : quiz.parts()) {
      balance(part, quiz, problems);
      for (Part.Statement statement : part.statements()) {
        statement
            .max()
            .filter(max -> !statement.isReversed() || max.value() != quiz.most())
            .ifPresent(max -> problems.add(wrongMaximum(quiz, statement, max)));
      }
    }
    return problems;
  }

  private static void balance(Part part, Quiz.Reflection quiz, List<Diagnostic> problems) {
    long reversed = part.statements().stream().filter(Part.Statement::isReversed).count();
    String everywhere =
        "answer "
            + ScoreNotation.step(quiz, quiz.most())
            + " to every statement of `"
            + part.id().value()
            + "`: ";
    if (reversed == 0) {
      problems.add(
          Diagnostic.of(
                  Code.QUIZ_REVERSE,
                  part.id().location(),
                  everywhere + "the highest score, because no statement is reversed")
              .withHelp("turn one statement round and write it behind `reverse:`"));
    } else if (reversed == part.statements().size()) {
      problems.add(
          Diagnostic.of(
                  Code.QUIZ_REVERSE,
                  part.id().location(),
                  everywhere + "the lowest score, because every statement is reversed")
              .withHelp("turn one statement round and leave out its `reverse:`"));
    }
  }

  private static Diagnostic wrongMaximum(
      Quiz.Reflection quiz, Part.Statement statement, Located<Integer> max) {
    int most = quiz.most();
    if (!statement.isReversed()) {
      return Diagnostic.of(
              Code.QUIZ_REVERSE, max.location(), "only a reversed statement has a `max`")
          .withHelp("leave `max` out");
    }
    boolean isAbove = max.value() > most;
    String shows =
        isAbove
            ? "answer "
                + ScoreNotation.step(quiz, 0)
                + ": "
                + max.value()
                + " − 0 = "
                + max.value()
                + ", more than any answer counts"
            : "answer "
                + ScoreNotation.step(quiz, most)
                + ": "
                + max.value()
                + " − "
                + most
                + " = "
                + ("−" + (most - max.value()))
                + ", less than any answer counts";
    return Diagnostic.of(
            Code.QUIZ_REVERSE,
            max.location(),
            shows + ", because `max` is " + max.value() + " and answers count 0 to " + most)
        .withHelp("write `max: " + most + "`, or leave it out");
  }
}
