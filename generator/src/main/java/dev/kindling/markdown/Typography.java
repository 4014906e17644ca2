package dev.kindling.markdown;

/**
 * Makes quotes, dashes and ellipses of typewriter signs. It sees the text of one block piece by
 * piece, in order, and looks one sign back and one ahead; so its work is linear.
 *
 * <p>A quote opens behind white space, an opening bracket or a dash, and closes otherwise; a single
 * one between letters, or before a shortened year or word ({@code '90s}, {@code 'tis}), is an
 * apostrophe. Two hyphens are an en dash, three an em dash, three points an ellipsis; longer runs
 * and arrows stay as they are.
 */
final class Typography {

  /** Stands for the beginning or end of a block. */
  static final char EDGE = '\n';

  private static final String[] SHORTENED = {"tis", "twas", "twere", "em", "til", "cause", "n'"};

  private char before = EDGE;

  /** A block begins. */
  void begin() {
    before = EDGE;
  }

  /** Something that is not changed was written: code, an image, an entity. */
  void passed(char last) {
    before = last;
  }

  /**
   * Writes one sign.
   *
   * @param text the raw text
   * @param at where the sign is
   * @param behind the sign behind the text, in the next piece
   * @return how many characters were read, at least 1
   */
  int write(String text, int at, char behind, StringBuilder out) {
    char c = text.charAt(at);
    int read = 1;
    switch (c) {
      case '"' -> put(out, isOpening(next(text, at + 1, behind)) ? '“' : '”');
      case '\'' -> put(out, single(text, at, behind));
      case '-' -> read = dash(text, at, behind, out);
      case '.' -> read = points(text, at, out);
      default -> put(out, c);
    }
    return read;
  }

  private void put(StringBuilder out, char c) {
    out.append(c);
    before = c;
  }

  private static char next(String text, int at, char behind) {
    if (at >= text.length()) {
      return behind;
    }
    char c = text.charAt(at);
    return c == '\\' && at + 1 < text.length() ? text.charAt(at + 1) : c;
  }

  private char single(String text, int at, char behind) {
    char next = next(text, at + 1, behind);
    if (Character.isLetterOrDigit(before) || !isOpening(next)) {
      return '’';
    }
    return isShortened(text, at + 1) ? '’' : '‘';
  }

  private boolean isOpening(char next) {
    boolean isSpaceAhead = Character.isWhitespace(next) || Character.isSpaceChar(next);
    if (Character.isWhitespace(before) || Character.isSpaceChar(before)) {
      return !isSpaceAhead;
    }
    if ("([{<“‘«‹„‚¡¿".indexOf(before) >= 0) {
      return !isSpaceAhead;
    }
    if ("-–—/=|+*~^".indexOf(before) >= 0) {
      return Character.isLetterOrDigit(next) || "\"'“‘([{".indexOf(next) >= 0;
    }
    return false;
  }

  private static boolean isShortened(String text, int at) {
    if (at + 1 < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1))) {
      return isWordEnd(text, at + 2) || (text.charAt(at + 2) == 's' && isWordEnd(text, at + 3));
    }
    for (String word : SHORTENED) {
      if (text.regionMatches(true, at, word, 0, word.length())
          && isWordEnd(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordEnd(String text, int at) {
    // A quote right behind the word means that the word is quoted: 'em' is not 'em.
    return at >= text.length()
        || (!Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '\'');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int dash(String text, int at, char behind, StringBuilder out) {
    int length = run(text, at);
    char next = next(text, at + length, behind);
    if (length == 1 || length > 3 || before == '<' || next == '>') {
      for (int i = 0; i < length; i++) {
        put(out, '-');
      }
    } else {
      put(out, length == 2 ? '–' : '—');
    }
    return length;
  }

  private int points(String text, int at, StringBuilder out) {
    int length = run(text, at);
    if (length == 3) {
      put(out, '…');
    } else {
      for (int i = 0; i < length; i++) {
        put(out, '.');
      }
    }
    return length;
  }

  private static int run(String text, int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }
}
