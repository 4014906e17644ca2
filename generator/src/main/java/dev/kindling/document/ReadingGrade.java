package dev.kindling.document;

/**
 * How many years of school an English text asks for: the Flesch–Kincaid grade (Kincaid, Fishburne,
 * Rogers and Chissom 1975), which is 0.39 times the words in a sentence, and 11.8 times the
 * syllables in a word, less 15.59. Syllables are estimated from groups of vowels. It is a measure
 * and no judgement, and means nothing in other languages. Thread-safe.
 */
public final class ReadingGrade {

  private int words;
  private int syllables;
  private int sentences;

  private ReadingGrade() {}

  /**
   * The grade of a text in tenths, at least 0.
   *
   * @param text plain; a sentence ends with a mark before a space, or with a line
   */
  public static int tenths(String text) {
    ReadingGrade grade = new ReadingGrade();
    grade.count(text);
    return grade.tenths();
  }

  private void count(String text) {
    boolean isOpen = false;
    int i = 0;
    while (i < text.length()) {
      if (isOfWord(text.charAt(i))) {
        int start = i;
        while (i < text.length() && isOfWord(text.charAt(i))) {
          i++;
        }
        words++;
        syllables += syllables(text, start, i);
        isOpen = true;
      } else {
        if (isOpen && isEnd(text, i)) {
          sentences++;
          isOpen = false;
        }
        i++;
      }
    }
    sentences += isOpen ? 1 : 0;
  }

  private int tenths() {
    if (words == 0) {
      return 0;
    }
    long hundredths =
        39L * words * words + 1180L * syllables * sentences - 1559L * words * sentences;
    return (int) Math.max(0, hundredths / (10L * words * sentences));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && ".!?…”\")".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next == text.length() || Character.isWhitespace(text.charAt(next));
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
    return "aeiouy".indexOf(lower(text, at)) >= 0;
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }
}
