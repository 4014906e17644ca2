package dev.kindling.document;

/** Where sentences end: with a line, or with a mark that a space or the end of the text follows. */
public final class Sentences {

  private static final String MARKS = ".!?…";
  private static final String CLOSERS = "”’\")";

  private Sentences() {}

  /**
   * Whether a sentence ends with a character.
   *
   * @param at where the character stands, 0-based
   * @param end of the text, behind its last character
   */
  public static boolean isEnd(String text, int at, int end) {
    if (text.charAt(at) == '\n') {
      return true;
    }
    if (MARKS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int next = behind(text, at, end);
    return next == end || Character.isWhitespace(text.charAt(next));
  }

  /** Where the sentence that begins at a place ends: behind its mark, or before the end of line. */
  public static int endOf(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (isEnd(text, i, text.length())) {
        return text.charAt(i) == '\n' ? i : behind(text, i, text.length());
      }
    }
    return text.length();
  }

  /** Behind a mark, those that follow it, and what closes quotations and asides. */
  private static int behind(String text, int mark, int end) {
    int next = mark + 1;
    while (next < end
        && (MARKS.indexOf(text.charAt(next)) >= 0 || CLOSERS.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return next;
  }
}
