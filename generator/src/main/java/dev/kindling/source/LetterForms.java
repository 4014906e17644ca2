package dev.kindling.source;

import java.text.Normalizer;

/**
 * Letters that can be written in two ways, such as {@code é}: as one character, or as an {@code e}
 * with an accent behind it. Readers see no difference, and computers see two names. Kindling reads
 * all of them in the composed form (Unicode Normalization Form C).
 *
 * <p>A few characters are replaced by others in that form, though authors may mean the one they
 * wrote: older forms of Chinese letters in names of people, the sign for ohm. Those stay.
 */
public final class LetterForms {

  private LetterForms() {}

  /** The text with every letter in its composed form. */
  public static String composed(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int next = at + Character.charCount(text.codePointAt(at));
      if (isReplaced(text, at, next)) {
        out.append(normalized(text, start, at)).append(text, at, next);
        start = next;
      }
      at = next;
    }
    return out.append(normalized(text, start, text.length())).toString();
  }

  private static String normalized(String text, int start, int end) {
    return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
  }

  /** Whether one character becomes another one, and not a letter and its marks. */
  private static boolean isReplaced(String text, int start, int end) {
    if (text.charAt(start) < 0x340) {
      return false;
    }
    String one = text.substring(start, end);
    if (Normalizer.isNormalized(one, Normalizer.Form.NFC)) {
      return false;
    }
    String composed = Normalizer.normalize(one, Normalizer.Form.NFC);
    return composed.codePointCount(0, composed.length()) == 1;
  }
}
