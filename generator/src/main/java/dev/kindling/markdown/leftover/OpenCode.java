package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;

/** A backquote before a word that no other ends. */
final class OpenCode implements PassageRule {

  private static final Sign OPEN =
      new Sign(
          Code.LEFT_OPEN,
          "this backquote begins code that never ends",
          "write a backquote behind the code; if the sign is meant, write `\\` before it");

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

  /** The sign itself, or it and one letter, in brackets, quotation marks or an author's tags. */
  private static boolean isNamed(Passage passage, int from, int to) {
    int end = Character.isLetterOrDigit(passage.at(to)) ? to + 1 : to;
    int pair = OPENING.indexOf(passage.before(from));
    return pair >= 0 && passage.at(end) == CLOSING.charAt(pair);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == Passage.BREAK;
  }
}
