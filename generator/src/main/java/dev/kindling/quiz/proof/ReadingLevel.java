package dev.kindling.quiz.proof;

import dev.kindling.document.ReadingGrade;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * P17: how many years of school the texts of a quiz ask for, by their {@link ReadingGrade}. English
 * only, and a measure: nothing fails by it.
 *
 * @param mean of all statements or questions, in tenths of a grade, rounded down
 * @param texts every statement or question with its grade in tenths, hardest first
 */
public record ReadingLevel(int mean, List<Graded> texts) {

  /** Copies the list. */
  public ReadingLevel {
    texts = List.copyOf(texts);
  }

  /**
   * A text with its grade.
   *
   * @param text the text
   * @param tenths its grade in tenths
   */
  public record Graded(Prose text, int tenths) {}

  /** Measures what a quiz asks. */
  static ReadingLevel of(Quiz quiz) {
    List<Graded> graded = new ArrayList<>();
    for (Prose text : QuizTexts.asked(quiz)) {
      graded.add(new Graded(text, ReadingGrade.of(text.written()).tenths()));
    }
    int sum = graded.stream().mapToInt(Graded::tenths).sum();
    graded.sort(Comparator.comparingInt(Graded::tenths).reversed());
    return new ReadingLevel(graded.isEmpty() ? 0 : sum / graded.size(), graded);
  }
}
