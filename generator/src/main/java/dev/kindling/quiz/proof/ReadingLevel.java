package dev.kindling.quiz.proof;

import dev.kindling.quiz.Prose;
import dev.kindling.quiz.Quiz;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P17: how many years of school the texts of a quiz ask for, by the Flesch–Kincaid grade (Kincaid
 * et al. 1975). English only, and a measure: nothing fails by it.
 *
 * @param mean of all statements or questions, in tenths of a grade
 * @param texts every statement or question with its grade in tenths, hardest first
 */
public record ReadingLevel(int mean, List<Graded> texts) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(\\s|$)");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT =
      Pattern.compile("(?<=[^aeiouyl])(e|es|ed)$|(?<=[aeiouy]l)e$");

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
      graded.add(new Graded(text, tenths(text.written())));
    }
    int sum = graded.stream().mapToInt(Graded::tenths).sum();
    graded.sort(Comparator.comparingInt(Graded::tenths).reversed());
    return new ReadingLevel(graded.isEmpty() ? 0 : sum / graded.size(), graded);
  }

  /** The grade in tenths: 0.39 words a sentence, 11.8 syllables a word, less 15.59. */
  public static int tenths(String text) {
    long words = 0;
    long syllables = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words++;
      syllables += syllables(matcher.group().toLowerCase(Locale.ROOT));
    }
    if (words == 0) {
      return 0;
    }
    long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
    long hundredths = 39 * words * words + 1180 * syllables * sentences - 1559 * words * sentences;
    return (int) Math.max(0, hundredths / (10 * words * sentences));
  }

  /** An estimate: groups of vowels, without a silent end. */
  static int syllables(String word) {
    Matcher silent = SILENT.matcher(word);
    boolean isEd = word.endsWith("ted") || word.endsWith("ded");
    String spoken = isEd ? word : silent.replaceFirst("");
    return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
  }
}
