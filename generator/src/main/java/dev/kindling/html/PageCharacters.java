package dev.kindling.html;

import dev.kindling.diagnostic.ForbiddenCharacters;

/**
 * What a page cannot hold, though a character reference can name it: control characters,
 * noncharacters, and halves of surrogate pairs that stand alone (WHATWG HTML, section 13.1.4). The
 * replacement character stands in their place, as in browsers for most. Stateless.
 */
public final class PageCharacters {

  /** What is written instead. */
  static final String REPLACEMENT = "\ufffd";

  private PageCharacters() {}

  /** Whether a number stands for a character that a page can hold. */
  public static boolean isCharacter(long number) {
    return number <= Character.MAX_CODE_POINT
        && (number < Character.MIN_SURROGATE || number > Character.MAX_SURROGATE)
        && !ForbiddenCharacters.isForbidden((int) number);
  }

  /**
   * How many units of a text, from an offset on, make something that a page cannot hold.
   *
   * @return 0 when the character there is one that it can hold
   */
  static int length(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean isPlain = (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < Character.MIN_SURROGATE);
    if (isPlain || c < Character.MIN_SURROGATE) {
      return isPlain || isCharacter(c) ? 0 : 1;
    }
    int whole = Character.codePointAt(text, at);
    boolean isSecondHalf =
        Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    return isSecondHalf || isCharacter(whole) ? 0 : Character.charCount(whole);
  }

  /** The text with the replacement character in place of each of them. */
  public static String mended(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = length(text, i);
      if (length > 0) {
        out.append(text, done, i).append(REPLACEMENT);
        done = i + length;
        i = done - 1;
      }
    }
    return out.append(text, done, text.length()).toString();
  }
}
