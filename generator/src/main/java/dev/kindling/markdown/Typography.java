package dev.kindling.markdown;

/**
 * Makes quotes, dashes and ellipses of typewriter signs. It sees the text of one block piece by
 * piece, in order, and looks one sign back and one ahead; so its work is linear.
 *
 * <p>Quotation marks are those of a language. A quote opens behind white space, an opening bracket
 * or a dash, and closes otherwise; a single one between letters, or before a shortened year or word
 * ({@code '90s}, {@code 'tis}), is an apostrophe, as is one that closes nothing. Two hyphens are an
 * en dash, three an em dash, three points an ellipsis; longer runs, arrows and what begins like an
 * option of a command ({@code --dry-run}) stay as they are.
 */
final class Typography {

  /** Stands for the beginning or end of a block. */
  static final char EDGE = '\n';

  private static final String[] SHORTENED = {"tis", "twas", "twere", "em", "til", "cause", "n'"};

  /** Behind these, two hyphens and a letter are the beginning of an option. */
  private static final String BEFORE_OPTION = "([{|/,=";

  private final QuotationMarks marks;
  private char before = EDGE;

  /** Whether the sign before opened a quotation, whatever it looks like. */
  private boolean hasJustOpened;

  private boolean isOpen;
  private int openInside;

  Typography(QuotationMarks marks) {
    this.marks = marks;
  }

  /** A block begins. */
  void begin() {
    passed(EDGE);
    isOpen = false;
    openInside = 0;
  }

  /** Something that is not changed was written: code, an image, an entity. */
  void passed(char last) {
    before = last;
    hasJustOpened = false;
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
      case '"' -> quote(next(text, at + 1, behind), out);
      case '\'' -> single(text, at, behind, out);
      case '-' -> read = dash(text, at, behind, out);
      case '.' -> read = points(text, at, out);
      default -> put(out, c);
    }
    return read;
  }

  private void put(StringBuilder out, char c) {
    out.append(c);
    passed(c);
  }

  private void put(StringBuilder out, String mark, boolean opens) {
    out.append(mark);
    passed(mark.charAt(mark.length() - 1));
    hasJustOpened = opens;
  }

  private void quote(char next, StringBuilder out) {
    // Behind the apostrophe of an elision, as in l'"esprit".
    boolean isBehindElision = before == '’' && !isOpen && Character.isLetterOrDigit(next);
    isOpen = isBehindElision || isOpening(next);
    put(out, isOpen ? marks.opening() : marks.closing(), isOpen);
  }

  private static char next(String text, int at, char behind) {
    if (at >= text.length()) {
      return behind;
    }
    char c = text.charAt(at);
    return c == '\\' && at + 1 < text.length() ? text.charAt(at + 1) : c;
  }

  private void single(String text, int at, char behind, StringBuilder out) {
    char next = next(text, at + 1, behind);
    boolean isInWord = Character.isLetterOrDigit(before);
    if (!isInWord && isOpening(next) && !isShortened(text, at + 1)) {
      openInside++;
      put(out, marks.inner(), true);
    } else if (openInside > 0
        && !isOpening(next)
        && !(isInWord && Character.isLetterOrDigit(next))) {
      openInside--;
      put(out, marks.innerClosing(), false);
    } else {
      put(out, '’');
    }
  }

  private boolean isOpening(char next) {
    boolean isSpaceAhead = Character.isWhitespace(next) || Character.isSpaceChar(next);
    if (Character.isWhitespace(before) || Character.isSpaceChar(before)) {
      return !isSpaceAhead;
    }
    if (hasJustOpened || "([{<“‘«‹„‚¡¿".indexOf(before) >= 0) {
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
    boolean isOption =
        length == 2
            && Character.isLetter(next)
            && (hasJustOpened
                || Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || BEFORE_OPTION.indexOf(before) >= 0);
    if (length == 1 || length > 3 || isOption || before == '<' || next == '>') {
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
