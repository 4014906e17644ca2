package dev.kindling.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * Finds the addresses in a style sheet: {@code url(…)}, {@code src(…)}, {@code image-set("…")} and
 * {@code @import}, as CSS Syntax Level 3 reads them, escapes included, but not in comments. One
 * use, one thread.
 */
final class StyleReader {

  /**
   * An address in a style sheet.
   *
   * @param use what it is for
   * @param address without quotes, escapes resolved
   * @param start offset in the style sheet: 0-based, in UTF-16 units
   * @param end offset behind it
   */
  record Found(Use use, String address, int start, int end) {}

  private record Block(boolean isFont, int start) {}

  private static final int NOTHING = -1;

  private final String css;
  private final List<Found> found = new ArrayList<>();
  private final Deque<String> functions = new ArrayDeque<>();
  private final Deque<Block> blocks = new ArrayDeque<>();
  private String rule = "";
  private int at;
  private int open = NOTHING;

  private StyleReader(String css) {
    this.css = css;
  }

  /** The addresses, in order. */
  static List<Found> read(String css) {
    return read(css, open -> {});
  }

  /**
   * The same; the last thing that is still open where the style sheet ends is told by its start.
   */
  static List<Found> read(String css, IntConsumer openAtEnd) {
    StyleReader reader = new StyleReader(css);
    while (reader.at < css.length()) {
      reader.step();
    }
    if (reader.open == NOTHING && !reader.blocks.isEmpty()) {
      reader.open = reader.blocks.peek().start();
    }
    if (reader.open != NOTHING) {
      openAtEnd.accept(reader.open);
    }
    return reader.found;
  }

  private void step() {
    char c = css.charAt(at);
    if (c == '/' && css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      open = end < 0 ? at : open;
      at = end < 0 ? css.length() : end + 2;
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (c == '@') {
      at++;
      rule = word();
    } else if (isNamePart(c)) {
      name();
    } else {
      punctuation(c);
    }
  }

  private void punctuation(char c) {
    at++;
    switch (c) {
      case '(' -> functions.push("");
      case ')' -> functions.poll();
      case '{' -> {
        blocks.push(new Block(rule.equals("font-face"), at - 1));
        rule = "";
        functions.clear();
      }
      case '}' -> {
        blocks.poll();
        rule = "";
        functions.clear();
      }
      case ';' -> {
        rule = "";
        functions.clear();
      }
      default -> {}
    }
  }

  private void name() {
    String name = word();
    if (at < css.length() && css.charAt(at) == '(') {
      at++;
      if (name.equals("url")) {
        url();
      } else {
        functions.push(name);
      }
    }
  }

  /** The inside of {@code url(}: a string, or an address without quotes. */
  private void url() {
    skipSpace();
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      functions.push("url");
      return;
    }
    int start = at;
    StringBuilder address = new StringBuilder();
    while (at < css.length() && css.charAt(at) != ')') {
      character(address);
    }
    add(address.toString().strip(), start, at);
    at = Math.min(at + 1, css.length());
  }

  private void string(char quote) {
    int start = ++at;
    StringBuilder text = new StringBuilder();
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      character(text);
    }
    int end = at;
    at = Math.min(at + 1, css.length());
    String function = functions.isEmpty() ? "" : functions.peek();
    boolean isAddress =
        function.equals("url")
            || function.equals("src")
            || function.equals("image-set")
            || function.equals("-webkit-image-set")
            || (rule.equals("import") && functions.isEmpty());
    if (isAddress) {
      add(text.toString(), start, end);
    }
  }

  private void add(String address, int start, int end) {
    if (!address.isEmpty() && !rule.equals("namespace")) {
      Use use =
          rule.equals("import")
              ? Use.STYLE
              : !blocks.isEmpty() && blocks.peek().isFont() ? Use.FONT : Use.IMAGE;
      found.add(new Found(use, address, start, end));
    }
  }

  private String word() {
    int start = at;
    boolean hasEscape = false;
    while (at < css.length() && isNamePart(css.charAt(at))) {
      if (css.charAt(at) == '\\') {
        hasEscape = true;
        break;
      }
      at++;
    }
    if (!hasEscape) {
      return css.substring(start, at).toLowerCase(Locale.ROOT);
    }
    StringBuilder word = new StringBuilder(css.substring(start, at));
    while (at < css.length() && isNamePart(css.charAt(at))) {
      character(word);
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  /** Takes one character, or the one that an escape stands for. */
  private void character(StringBuilder into) {
    char c = css.charAt(at++);
    if (c != '\\' || at >= css.length()) {
      into.append(c);
      return;
    }
    int start = at;
    while (at < css.length() && at - start < 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == start) {
      char escaped = css.charAt(at++);
      if (escaped != '\n') {
        into.append(escaped);
      }
      return;
    }
    int codePoint = Integer.parseInt(css.substring(start, at), 16);
    into.appendCodePoint(Character.isValidCodePoint(codePoint) ? codePoint : 0xFFFD);
    if (at < css.length() && isSpace(css.charAt(at))) {
      at++;
    }
  }

  private void skipSpace() {
    while (at < css.length() && isSpace(css.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '\\'
        || c >= 0x80;
  }
}
