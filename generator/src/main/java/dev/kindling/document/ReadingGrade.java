package dev.kindling.document;

/**
 * How many years of school an English text asks for: the Flesch–Kincaid grade (Kincaid, Fishburne,
 * Rogers and Chissom 1975), which is 0.39 times the words in a sentence, and 11.8 times the
 * syllables in a word, less 15.59. Syllables are estimated from groups of vowels. It is a measure
 * and no judgement, and means nothing in other languages. Grades of pieces can be put together.
 *
 * @param words how many
 * @param syllables of all words
 * @param sentences how many
 */
public record ReadingGrade(int words, int syllables, int sentences) {

  /** The grade of no text. */
  public static final ReadingGrade NONE = new ReadingGrade(0, 0, 0);

  /** The grade of a text, in which a sentence ends with a mark before a space, or with a line. */
  public static ReadingGrade of(String text) {
    return of(text, 0, text.length());
  }

  /**
   * The grade of a piece of a text.
   *
   * @param start of the piece, 0-based
   * @param end behind it
   */
  public static ReadingGrade of(String text, int start, int end) {
    int words = 0;
    int syllables = 0;
    int sentences = 0;
    boolean isOpen = false;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (isOfWord(c)) {
        int word = i;
        while (i < end && isOfWord(text.charAt(i))) {
          i++;
        }
        words++;
        syllables += syllables(text, word, i);
        isOpen = true;
      } else {
        if (isOpen && Sentences.isEnd(text, i, end)) {
          sentences++;
          isOpen = false;
        }
        i++;
      }
    }
    return new ReadingGrade(words, syllables, sentences + (isOpen ? 1 : 0));
  }

  /** The grade of two texts, one after the other. */
  public ReadingGrade and(ReadingGrade more) {
    return new ReadingGrade(
        words + more.words, syllables + more.syllables, sentences + more.sentences);
  }

  /** The grade in tenths, at least 0. */
  public int tenths() {
    if (words == 0) {
      return 0;
    }
    long hundredths =
        39L * words * words + 1180L * syllables * sentences - 1559L * words * sentences;
    return (int) Math.max(0, hundredths / (10L * words * sentences));
  }

  private static boolean isOfWord(char c) {
    // Most letters are these, and asking the tables of Unicode takes many times as long.
    boolean isPlain = c >= 'a' && c <= 'z';
    return isPlain || (c != ' ' && (Character.isLetterOrDigit(c) || c == '\'' || c == '’'));
  }

  /**
   * An estimate of the syllables of a word: groups of vowels without a silent end, at least 1.
   *
   * @param start of the word, 0-based
   * @param end behind it
   */
  static int syllables(String text, int start, int end) {
    int last = spokenEnd(text, start, end);
    int groups = 0;
    boolean isInside = false;
    for (int i = start; i < last; i++) {
      boolean isVowel = isVowel(text, i);
      groups += isVowel && !isInside ? 1 : 0;
      isInside = isVowel;
    }
    return Math.max(1, groups);
  }

  /** Where a word ends to the ear: without the last e of “hope”, “hopes”, “hoped” and “whole”. */
  private static int spokenEnd(String text, int start, int end) {
    char last = lower(text, end - 1);
    boolean hasTail = (last == 's' || last == 'd') && end - start > 1;
    int e = hasTail ? end - 2 : end - 1;
    if (lower(text, e) != 'e' || e <= start) {
      return end;
    }
    char before = lower(text, e - 1);
    if (last == 'd' && (before == 't' || before == 'd')) {
      return end;
    }
    if (before == 'l') {
      return last == 'e' && e - 1 > start && isVowel(text, e - 2) ? e : end;
    }
    return isVowel(text, e - 1) ? end : e;
  }

  private static boolean isVowel(String text, int at) {
    return switch (lower(text, at)) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> false;
    };
  }

  private static char lower(String text, int at) {
    char c = text.charAt(at);
    return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
  }
}
