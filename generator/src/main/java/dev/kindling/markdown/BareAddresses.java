package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Where an address ends that stands in a text without brackets around it (GFM specification,
 * section 6.9). It goes as far as there, and stops where a text in any script goes on: at a sign
 * that ends a sentence or a quotation in Chinese or Japanese, at a quotation mark, and at a bracket
 * that was opened before it. Stateless.
 */
final class BareAddresses {

  /** Signs that belong to the sentence around an address when they are the last. */
  private static final String TRAILING = "?!.,:;*_~'\\";

  /** Quotation marks, and signs of a sentence, which no address holds as they are. */
  private static final String QUOTES = "\"`“”„«»‹›—…";

  /** What may stand before the name of a mailbox. */
  static final String MAILTO = "mailto:";

  private BareAddresses() {}

  /**
   * Where an address of the web ends.
   *
   * @param text a piece of Markdown
   * @param start where the address begins
   * @param host where its host begins
   * @param isInRow whether a {@code |} ends a cell there
   * @return 0-based, behind its last character; -1 when there is no host
   */
  static int end(CharSequence text, int start, int host, boolean isInRow) {
    int end = hostEnd(text, host);
    if (end < 0) {
      return -1;
    }
    int brackets = 0;
    while (end < text.length() && !ends(text, end, isInRow)) {
      char c = text.charAt(end);
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (brackets < 0) {
        break;
      }
      end++;
    }
    return trimmed(text, start, end);
  }

  /** Behind the letters, digits and points of a host, or -1 when it cannot be one. */
  private static int hostEnd(CharSequence text, int start) {
    int end = start;
    boolean hasUnderscore = false;
    boolean hadUnderscore = false;
    while (end < text.length() && isOfHost(text.charAt(end))) {
      char c = text.charAt(end);
      if (c == '.') {
        hadUnderscore = hasUnderscore;
        hasUnderscore = false;
      }
      hasUnderscore |= c == '_';
      end++;
    }
    boolean isHost = end > start && isLetterOrDigit(text.charAt(start));
    return isHost && !hasUnderscore && !hadUnderscore ? end : -1;
  }

  private static boolean isOfHost(char c) {
    return c == '.' || c == '-' || c == '_' || isLetterOrDigit(c);
  }

  /** Halves of a pair belong to letters, and to pictures that some hosts are named after. */
  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean ends(CharSequence text, int at, boolean isInRow) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean isTag = (c == '{' && "{%".indexOf(next) >= 0) || (c == '[' && next == '/');
    return c <= ' '
        || c == '<'
        || c == '>'
        || (c == '|' && isInRow)
        || isTag
        || QUOTES.indexOf(c) >= 0
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c)
        || isEastAsian(c);
  }

  /** Punctuation of Chinese, Japanese and Korean, in its own form or that of full width. */
  private static boolean isEastAsian(char c) {
    boolean isSign = (c >= '\u3001' && c <= '\u3003') || (c >= '\u3008' && c <= '\u301f');
    boolean isFullWidth = c >= '\uff01' && c <= '\uff65' && !Character.isLetterOrDigit(c);
    return isSign || isFullWidth;
  }

  private static int trimmed(CharSequence text, int start, int from) {
    int end = from;
    int surplus = closing(text, start, end);
    while (end > start) {
      char c = text.charAt(end - 1);
      if (c == ')' && surplus > 0) {
        surplus--;
      } else if (c == ';' && reference(text, start, end) > 0) {
        end = reference(text, start, end) + 1;
      } else if (TRAILING.indexOf(c) < 0 && !isTypographic(c)) {
        break;
      }
      end--;
    }
    return end;
  }

  /** How many closing brackets have no partner. */
  private static int closing(CharSequence text, int start, int end) {
    int surplus = 0;
    for (int i = start; i < end; i++) {
      surplus += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
    }
    return surplus;
  }

  /** Where the character reference begins that ends an address, or 0. */
  private static int reference(CharSequence text, int start, int end) {
    int at = end - 2;
    while (at > start && (isAsciiLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#')) {
      at--;
    }
    return at < end - 2 && text.charAt(at) == '&' ? at : 0;
  }

  /** Dashes, points and apostrophes that are not those of a typewriter. */
  private static boolean isTypographic(char c) {
    return c >= 0x80
        && switch (Character.getType(c)) {
          case Character.DASH_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** Whether an address may begin behind a character. */
  static boolean beginsBehind(char c, boolean isOfWeb) {
    return !isAsciiLetterOrDigit(c) && (isOfWeb || "/.@-:=&?#%\\".indexOf(c) < 0);
  }

  /**
   * Where the name of a mailbox begins, or {@code mailto:} before it.
   *
   * @param at where the {@code @} stands
   * @return -1 when there is no mailbox
   */
  static int mailboxStart(CharSequence text, int at) {
    int start = at;
    while (start > 0 && isOfMailbox(text.charAt(start - 1))) {
      start--;
    }
    if (start < at && hasScheme(text, start)) {
      return start - MAILTO.length();
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    while (start < at && ".-+".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean isCut =
        "/:@\\".indexOf(before) >= 0 || (Character.isLetter(before) && !isIdeographic(before));
    return start == at || isCut ? -1 : start;
  }

  private static boolean hasScheme(CharSequence text, int end) {
    int start = end - MAILTO.length();
    return start >= 0
        && MAILTO.contentEquals(text.subSequence(start, end))
        && (start == 0 || beginsBehind(text.charAt(start - 1), true));
  }

  /** Whether a text has what looks like the name of a mailbox. */
  static boolean hasMailbox(BasedSequence text) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      if (mailboxStart(text, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfMailbox(char c) {
    return isAsciiLetterOrDigit(c) || ".-+_".indexOf(c) >= 0;
  }

  /** A letter of a script that puts no space between words. */
  private static boolean isIdeographic(char c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  /**
   * Where the host of a mailbox ends.
   *
   * @param at where the {@code @} stands
   * @return 0-based, behind its last character; -1 when there is no host
   */
  static int mailboxEnd(CharSequence text, int at) {
    int end = at + 1;
    int points = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean isPoint =
          c == '.' && end + 1 < text.length() && isAsciiLetterOrDigit(text.charAt(end + 1));
      points += isPoint ? 1 : 0;
      if (!isPoint && c != '-' && c != '_' && !isAsciiLetterOrDigit(c)) {
        break;
      }
      end++;
    }
    // A user of another service, such as git@host:path, has no mailbox there.
    boolean isPath = isFollowed(text, end, ':') || isFollowed(text, end, '/');
    boolean isHost =
        points > 0 && isAsciiLetter(text.charAt(end - 1)) && isAsciiLetter(text.charAt(end - 2));
    return isHost && !isPath && !isFollowed(text, end, '@') ? end : -1;
  }

  private static boolean isFollowed(CharSequence text, int at, char sign) {
    return at + 1 < text.length()
        && text.charAt(at) == sign
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
  }
}
