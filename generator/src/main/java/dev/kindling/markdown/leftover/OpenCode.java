package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;

/** A backquote before a word that no other ends. */
final class OpenCode implements PassageRule {

  private static final Sign OPEN =
      new Sign(
          Code.LEFT_OPEN,
          "this backquote begins code that never ends",
          "write a backquote behind the code; if the sign is meant, write `\\` before it");

  /** No longer notation is taken for one. */
  private static final int LONGEST = 12;

  private static final String OPENING = "([{\"'“‘«「『" + Passage.TAG;
  private static final String CLOSING = ")]}\"'”’»」』" + Passage.TAG;

  @Override
  public void check(Passage passage, LeftoverReport report) {
    for (int at = passage.indexOf("`", 0); at >= 0; at = passage.indexOf("`", at + 1)) {
      int end = at;
      while (end < passage.length() && passage.charAt(end) == '`') {
        end++;
      }
      boolean begins = !Character.isLetterOrDigit(passage.before(at)) && !isSpace(passage.at(end));
      if (begins && !isQuotation(passage, end) && !isNamed(passage, at, end)) {
        passage.report(report, OPEN, at, end);
        return;
      }
      at = end;
    }
  }

  /** {@code `word'}, as some write quotations. */
  private static boolean isQuotation(Passage passage, int from) {
    for (int at = from; at < passage.length() && !Passage.isLineEnd(passage.charAt(at)); at++) {
      char c = passage.charAt(at);
      if ((c == '\'' || c == '’' || c == '´')
          && at > from
          && !Character.isLetterOrDigit(passage.at(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The sign itself, or it and a few signs that are no word, between a pair of other signs. */
  private static boolean isNamed(Passage passage, int from, int to) {
    int pair = OPENING.indexOf(passage.before(from));
    if (pair < 0) {
      return false;
    }
    int letters = 0;
    for (int end = to; end < to + LONGEST && letters < 3; end++) {
      char c = passage.at(end);
      if (c == CLOSING.charAt(pair)) {
        return true;
      }
      if (isSpace(c)) {
        return false;
      }
      letters = Character.isLetterOrDigit(c) ? letters + 1 : 0;
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == Passage.BREAK;
  }
}
