package dev.kindling.css;

import java.util.Locale;

/**
 * Cuts a style sheet into tokens, as the CSS Syntax Module Level 3 does in its section 4. Any text
 * can be cut: the tokens follow each other without a gap. One use, one thread.
 */
public final class CssTokenizer {

  private static final char LOST = '\ufffd';

  private final String css;
  private int at;

  /** Prepares to read a style sheet. */
  public CssTokenizer(String css) {
    this.css = css;
  }

  /** Whether there is another token. */
  public boolean hasNext() {
    return at < css.length();
  }

  /** The next token. To be called when there is one. */
  public CssToken next() {
    int start = at;
    char c = css.charAt(at);
    if (css.startsWith("/*", at)) {
      return comment();
    } else if (isSpace(c)) {
      skipSpace();
      return plain(CssToken.Type.SPACE, start);
    } else if (c == '"' || c == '\'') {
      return string(c);
    } else if (startsNumber(at)) {
      return number();
    } else if (startsName(at) && !css.startsWith("-->", at)) {
      return name();
    } else if (c == '#' && at + 1 < css.length() && (isNamePart(at + 1) || isEscape(at + 1))) {
      at++;
      return named(CssToken.Type.HASH, start, at);
    } else if (c == '@' && startsName(at + 1)) {
      at++;
      return named(CssToken.Type.AT_KEYWORD, start, at);
    }
    at += css.startsWith("<!--", at) ? 4 : css.startsWith("-->", at) ? 3 : 1;
    return plain(CssToken.Type.DELIMITER, start);
  }

  private CssToken comment() {
    int start = at;
    int close = css.indexOf("*/", at + 2);
    at = close < 0 ? css.length() : close + 2;
    return new CssToken(
        CssToken.Type.COMMENT, css.substring(start, at), start, at, start, at, close < 0);
  }

  private CssToken string(char quote) {
    int start = at++;
    int inner = at;
    StringBuilder text = new StringBuilder();
    while (at < css.length() && css.charAt(at) != quote) {
      if (isLineEnd(css.charAt(at))) {
        return new CssToken(CssToken.Type.BAD_STRING, text.toString(), start, at, inner, at, false);
      }
      if (css.charAt(at) != '\\') {
        text.append(css.charAt(at++));
      } else if (at + 1 == css.length()) {
        at++;
      } else if (isLineEnd(css.charAt(at + 1))) {
        at++;
        skipOneSpace();
      } else {
        escape(text);
      }
    }
    boolean isCut = at >= css.length();
    int end = at;
    at = Math.min(at + 1, css.length());
    return new CssToken(CssToken.Type.STRING, text.toString(), start, at, inner, end, isCut);
  }

  /** A number with all that belongs to it. */
  private CssToken number() {
    int start = at;
    at += css.charAt(at) == '+' || css.charAt(at) == '-' ? 1 : 0;
    digits();
    if (at + 1 < css.length() && css.charAt(at) == '.' && isDigit(at + 1)) {
      at++;
      digits();
    }
    if (at < css.length() && (css.charAt(at) == 'e' || css.charAt(at) == 'E')) {
      boolean isSigned =
          at + 1 < css.length() && (css.charAt(at + 1) == '+' || css.charAt(at + 1) == '-');
      int exponent = at + (isSigned ? 2 : 1);
      if (isDigit(exponent)) {
        at = exponent;
        digits();
      }
    }
    if (startsName(at)) {
      readName(new StringBuilder());
    } else if (at < css.length() && css.charAt(at) == '%') {
      at++;
    }
    return plain(CssToken.Type.NUMBER, start);
  }

  private void digits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private CssToken name() {
    int start = at;
    StringBuilder name = new StringBuilder();
    readName(name);
    int end = at;
    if (at == css.length() || css.charAt(at) != '(') {
      return new CssToken(CssToken.Type.IDENT, name.toString(), start, end, start, end, false);
    }
    at++;
    if (name.toString().toLowerCase(Locale.ROOT).equals("url") && !isQuoteNext()) {
      return url(start);
    }
    return new CssToken(CssToken.Type.FUNCTION, name.toString(), start, at, start, end, false);
  }

  private boolean isQuoteNext() {
    int next = at;
    while (next < css.length() && isSpace(css.charAt(next))) {
      next++;
    }
    return next < css.length() && (css.charAt(next) == '"' || css.charAt(next) == '\'');
  }

  /**
   * The inside of {@code url(}, when it has no quotes. What must not stand in it is read as well.
   */
  private CssToken url(int start) {
    skipSpace();
    int inner = at;
    int end = at;
    boolean isBad = false;
    StringBuilder address = new StringBuilder();
    int length = 0;
    while (at < css.length() && css.charAt(at) != ')') {
      char c = css.charAt(at);
      if (isSpace(c)) {
        address.append(c);
        at++;
        continue;
      }
      isBad |= end < at || c == '"' || c == '\'' || c == '(' || c < ' ' || c == 0x7f;
      if (isEscape(at)) {
        escape(address);
      } else {
        isBad |= c == '\\';
        address.append(c);
        at++;
      }
      end = at;
      length = address.length();
    }
    boolean isCut = at >= css.length();
    at = Math.min(at + 1, css.length());
    address.setLength(length);
    CssToken.Type type = isBad ? CssToken.Type.BAD_URL : CssToken.Type.URL;
    return new CssToken(type, address.toString(), start, at, inner, end, isCut);
  }

  private CssToken named(CssToken.Type type, int start, int valueStart) {
    StringBuilder name = new StringBuilder();
    readName(name);
    return new CssToken(type, name.toString(), start, at, valueStart, at, false);
  }

  private CssToken plain(CssToken.Type type, int start) {
    return new CssToken(type, css.substring(start, at), start, at, start, at, false);
  }

  private void readName(StringBuilder into) {
    while (at < css.length()) {
      if (isNamePart(at)) {
        into.append(css.charAt(at++));
      } else if (isEscape(at)) {
        escape(into);
      } else {
        return;
      }
    }
  }

  /** Takes an escape: up to six hexadecimal digits and a blank, or any one character. */
  private void escape(StringBuilder into) {
    at++;
    int start = at;
    while (at < css.length() && at - start < 6 && isHex(css.charAt(at))) {
      at++;
    }
    if (at == start) {
      int character = css.codePointAt(at);
      into.appendCodePoint(character);
      at += Character.charCount(character);
      return;
    }
    int character = Integer.parseInt(css.substring(start, at), 16);
    boolean isLost =
        character == 0
            || !Character.isValidCodePoint(character)
            || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    into.appendCodePoint(isLost ? LOST : character);
    skipOneSpace();
  }

  private void skipSpace() {
    while (at < css.length() && isSpace(css.charAt(at))) {
      at++;
    }
  }

  /** The two characters of a Windows line's end are one. */
  private void skipOneSpace() {
    if (css.startsWith("\r\n", at)) {
      at += 2;
    } else if (at < css.length() && isSpace(css.charAt(at))) {
      at++;
    }
  }

  private boolean startsNumber(int from) {
    int first = from;
    if (css.charAt(first) == '+' || css.charAt(first) == '-') {
      first++;
    }
    return isDigit(first)
        || (first < css.length() && css.charAt(first) == '.' && isDigit(first + 1));
  }

  private boolean startsName(int from) {
    if (from >= css.length()) {
      return false;
    }
    if (css.charAt(from) != '-') {
      return isNameStart(from) || isEscape(from);
    }
    return isNameStart(from + 1) || isEscape(from + 1) || css.startsWith("-", from + 1);
  }

  private boolean isEscape(int from) {
    return css.startsWith("\\", from)
        && from + 1 < css.length()
        && !isLineEnd(css.charAt(from + 1));
  }

  private boolean isNameStart(int from) {
    return isNamePart(from) && !isDigit(from) && css.charAt(from) != '-';
  }

  private boolean isNamePart(int from) {
    if (from >= css.length()) {
      return false;
    }
    char c = css.charAt(from);
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || isDigit(from)
        || c == '-'
        || c == '_'
        || c >= 0x80;
  }

  private boolean isDigit(int from) {
    return from < css.length() && css.charAt(from) >= '0' && css.charAt(from) <= '9';
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }
}
