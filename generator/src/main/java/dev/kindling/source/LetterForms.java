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

  /** The first byte in UTF-8 of U+0300, the first of the marks that are set on letters. */
  private static final int FIRST_MARK = 0xcc;

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

  /**
   * Whether bytes hold only characters of which no other form is known, which is seen faster than
   * {@link #composed} makes it: Latin letters with their accents, and the common punctuation. When
   * it is not so, nothing is said.
   *
   * @param utf8 a text
   */
  static boolean areComposed(byte[] utf8) {
    for (int i = 0; i < utf8.length; i++) {
      byte unit = utf8[i];
      if (unit >= 0 || (unit & 0xff) < FIRST_MARK) {
        continue;
      }
      // U+2002 to U+20BF: of the two before, and of the marks behind, there are other forms.
      boolean isPunctuation =
          (unit & 0xff) == 0xe2
              && i + 2 < utf8.length
              && (utf8[i + 1] & 0xff) <= 0x82
              && ((utf8[i + 1] & 0xff) > 0x80 || (utf8[i + 2] & 0xff) >= 0x82);
      if (!isPunctuation) {
        return false;
      }
      i += 2;
    }
    return true;
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
