package dev.kindling.document;

import java.util.Locale;

/**
 * How many years of school a text asks for, by the Flesch–Kincaid grade: 0.39 times the words of a
 * sentence, plus 11.8 times the syllables of a word, less 15.59 (Kincaid, Fishburne, Rogers and
 * Chissom 1975). For English texts only. An estimate, because syllables are counted by rule: a
 * measure to look at, never a gate.
 */
public final class ReadingGrade {

  private ReadingGrade() {}

  /**
   * The grade of a plain text in tenths, rounded down; 0 at least, and for a text without words.
   */
  public static int tenths(String text) {
    long words = 0;
    long syllables = 0;
    long sentences = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        syllables += syllables(text.substring(at, end));
        at = end;
      } else {
        sentences += isSentenceEnd(text, at) ? 1 : 0;
        at++;
      }
    }
    if (words == 0) {
      return 0;
    }
    sentences = Math.max(1, sentences);
    long hundredths = 39 * words * words + 1180 * syllables * sentences - 1559 * words * sentences;
    return (int) Math.max(0, hundredths / (10 * words * sentences));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }

  /** The last of some end marks, before a space or the end of the text. */
  private static boolean isSentenceEnd(String text, int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** The syllables of an English word: its groups of vowels, without a silent end. */
  static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int end = lower.length() - silent(lower);
    int groups = 0;
    for (int i = 0; i < end; i++) {
      groups += isVowel(lower, i) && !isVowel(lower, i - 1) ? 1 : 0;
    }
    return Math.max(1, groups);
  }

  /**
   * How many letters at the end are not heard: those of <i>like</i>, <i>likes</i>, <i>liked</i>.
   */
  private static int silent(String word) {
    if (word.endsWith("ted") || word.endsWith("ded")) {
      return 0;
    }
    int letters = word.endsWith("es") || word.endsWith("ed") ? 2 : word.endsWith("e") ? 1 : 0;
    int before = word.length() - letters - 1;
    if (letters == 0 || before < 0 || isVowel(word, before)) {
      return 0;
    }
    // The end of "table" is heard, that of "whole" is not.
    boolean isAfterL = word.charAt(before) == 'l';
    return !isAfterL || (letters == 1 && isVowel(word, before - 1)) ? letters : 0;
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && "aeiouy".indexOf(word.charAt(at)) >= 0;
  }
}
