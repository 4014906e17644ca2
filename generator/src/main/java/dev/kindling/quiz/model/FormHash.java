package dev.kindling.quiz.model;

import dev.kindling.file.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * A short name for what a reader chooses from: eight hexadecimal digits of the SHA-256 of all texts
 * of the form, and their order. Answers that a browser keeps stand under it, so that they never
 * come back beside other words.
 */
public final class FormHash {

  private static final int DIGITS = 8;

  private FormHash() {}

  /** Eight lower-case hexadecimal digits. */
  public static String of(Quiz quiz) {
    List<String> texts = new ArrayList<>();
    if (quiz instanceof Quiz.Reflection reflection) {
      texts.add(reflection.order().name());
      add(reflection.question(), texts);
      reflection.answers().forEach(answer -> add(answer.text(), texts));
      reflection.skip().ifPresent(skip -> add(skip, texts));
      for (Part part : reflection.parts()) {
        texts.add("part");
        part.statements().forEach(statement -> add(statement.text(), texts));
      }
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      for (Question.Check question : knowledge.questions()) {
        add(question.ask(), texts);
        question.answers().forEach(answer -> add(answer.text(), texts));
      }
    } else if (quiz instanceof Quiz.Outcome outcome) {
      for (Question.Weighing question : outcome.questions()) {
        add(question.ask(), texts);
        question.answers().forEach(answer -> add(answer.text(), texts));
      }
    }
    return Sha256.of(String.join("\n", texts)).hex(DIGITS);
  }

  private static void add(Prose text, List<String> texts) {
    texts.add(text.written().replaceAll("\\s+", " "));
  }
}
