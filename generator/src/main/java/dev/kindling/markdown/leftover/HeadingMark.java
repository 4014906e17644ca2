package dev.kindling.markdown.leftover;

/** The id that an author gives a heading: {@code {#id}} at its end. Stateless. */
public final class HeadingMark {

  private HeadingMark() {}

  /**
   * Where the mark begins. No space needs to stand before it: there is none between the words of
   * Chinese or Japanese.
   *
   * @param heading the text of a heading
   * @return the 0-based offset of its first brace, or -1 when the heading has none
   */
  public static int start(CharSequence heading) {
    int end = heading.length() - 1;
    if (end < 0 || heading.charAt(end) != '}') {
      return -1;
    }
    int open = end - 1;
    while (open > 0 && heading.charAt(open) != '{' && heading.charAt(open) != '}') {
      open--;
    }
    boolean isMark = open > 0 && heading.charAt(open) == '{' && heading.charAt(open + 1) == '#';
    return isMark && isBehindWords(heading.charAt(open - 1)) ? open : -1;
  }

  /** Not behind the signs of a template or a formula. */
  private static boolean isBehindWords(char c) {
    return Character.isWhitespace(c)
        || Character.isLetterOrDigit(c)
        || ".:!?)]\"'*`".indexOf(c) >= 0
        || c > 0x7F;
  }
}
