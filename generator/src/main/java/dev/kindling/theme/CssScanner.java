package dev.kindling.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Finds the addresses in a style sheet: {@code url(…)}, {@code src(…)}, {@code image-set("…")} and
 * {@code @import "…"}, as the CSS Syntax Module writes them, but not in comments and other strings.
 * One use, one thread.
 */
final class CssScanner {

  /**
   * An address.
   *
   * @param start offset of its first character, without quotes: 0-based, in UTF-16 units
   * @param end offset behind its last one
   * @param text as written
   */
  record Reference(int start, int end, String text) {}

  private static final List<String> WITH_ADDRESSES =
      List.of("url", "src", "image-set", "-webkit-image-set");

  private final String css;
  private final List<Reference> found = new ArrayList<>();
  private final List<Reference> disguised = new ArrayList<>();
  private final Deque<String> functions = new ArrayDeque<>();
  private String rule = "";
  private int at;

  CssScanner(String css) {
    this.css = css;
    while (at < css.length()) {
      step();
    }
  }

  /** The addresses, in order. */
  List<Reference> references() {
    return found;
  }

  /** Names of functions and rules that are written with escapes, so that they could hide one. */
  List<Reference> disguised() {
    return disguised;
  }

  private void step() {
    char c = css.charAt(at);
    if (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (c == '@') {
      at++;
      int start = at;
      rule = name();
      note(start, rule);
    } else if (isNamePart(c)) {
      word();
    } else {
      at++;
      if (c == '(') {
        functions.push("");
      } else if (c == ')') {
        functions.poll();
      } else if (c == ';' || c == '{' || c == '}') {
        rule = "";
        functions.clear();
      }
    }
  }

  private void word() {
    int start = at;
    String name = name();
    if (at == css.length() || css.charAt(at) != '(') {
      return;
    }
    note(start, name);
    at++;
    if (name.equals("url")) {
      int inner = at;
      while (inner < css.length() && Character.isWhitespace(css.charAt(inner))) {
        inner++;
      }
      if (inner < css.length() && css.charAt(inner) != '"' && css.charAt(inner) != '\'') {
        bareAddress(inner);
        return;
      }
    }
    functions.push(name);
  }

  private void bareAddress(int start) {
    int close = css.indexOf(')', start);
    int stop = close < 0 ? css.length() : close;
    add(start, start + css.substring(start, stop).stripTrailing().length());
    at = close < 0 ? stop : stop + 1;
  }

  private void string(char quote) {
    int start = at + 1;
    int end = start;
    while (end < css.length() && css.charAt(end) != quote && css.charAt(end) != '\n') {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, css.length());
    boolean isImport = rule.equals("import") && functions.isEmpty();
    if (isImport || (!functions.isEmpty() && WITH_ADDRESSES.contains(functions.peek()))) {
      add(start, end);
    }
    at = end + 1;
  }

  private void add(int start, int end) {
    // The address of a namespace is a name: nothing is fetched from it.
    if (!rule.equals("namespace")) {
      found.add(new Reference(start, end, css.substring(start, end)));
    }
  }

  private String name() {
    int start = at;
    while (at < css.length() && isNamePart(css.charAt(at))) {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at, css.length());
    return css.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private void note(int start, String name) {
    if (name.contains("\\")) {
      disguised.add(new Reference(start, at, name));
    }
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\\' || c > 127;
  }
}
