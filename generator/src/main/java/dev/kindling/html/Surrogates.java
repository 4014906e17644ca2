package dev.kindling.html;

/**
 * Halves of surrogate pairs that stand alone, as a character reference can name one: they are no
 * characters, UTF-8 has nothing for them, and browsers show U+FFFD in their place. Stateless.
 */
public final class Surrogates {

  private Surrogates() {}

  /** Whether there is a half without its other one at an offset. */
  static boolean isHalf(CharSequence text, int at) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** The text with U+FFFD in place of each of them, as which they are changed here too. */
  public static String mended(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        text.setCharAt(i, '\ufffd');
      }
    }
    return text.toString();
  }
}
