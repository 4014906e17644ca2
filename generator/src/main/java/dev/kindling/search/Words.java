package dev.kindling.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How texts fall into words, and how words are compared: in any case, with or without accents. A
 * word begins with a letter or a digit; an apostrophe or a soft hyphen may stand inside, not at its
 * end.
 */
final class Words {

  private Words() {}

  /** The words of a text as they are compared, in order. */
  static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int first = text.codePointAt(at);
      int start = at;
      at += Character.charCount(first);
      if (isLetterOrDigit(first)) {
        at = end(text, at);
        words.add(fold(text.substring(start, at)));
      }
    }
    return words;
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int next = at;
      char silent = text.charAt(at);
      if ((silent == '\'' || silent == '’' || silent == '\u00ad') && at + 1 < text.length()) {
        next++;
      }
      int letter = text.codePointAt(next);
      if (!isLetterOrDigit(letter) && !isMark(letter)) {
        return at;
      }
      at = next + Character.charCount(letter);
    }
    return at;
  }

  private static boolean isLetterOrDigit(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Upper case comes first because it makes one of ß and SS, of ς and σ, of ı and i. */
  private static String fold(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        return foldWhole(word);
      }
      if (c != '\'') {
        out.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      }
    }
    return out.toString();
  }

  private static String foldWhole(String word) {
    StringBuilder cased = new StringBuilder();
    word.codePoints()
        .forEach(
            c ->
                cased.append(
                    Character.toString(c).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)));
    String parted = Normalizer.normalize(cased, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      if (!isSilent(parted.charAt(i))) {
        out.append(parted.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isSilent(char c) {
    return (c >= '\u0300' && c <= '\u036f')
        || c == '\''
        || c == '’'
        || c == 'ʼ'
        || c == '\u00ad'
        || c == ' ';
  }

  /** Whether a word is of a script without gaps between words, so that one may begin anywhere. */
  static boolean isGapless(String word) {
    return word.codePoints()
        .anyMatch(
            c ->
                c >= 0x0e00
                    && switch (Character.UnicodeScript.of(c)) {
                      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                      default -> false;
                    });
  }
}
