package dev.kindling.script;

import dev.kindling.script.ScriptReference.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * Finds in a script what it may ask for: the texts that name another host, whatever is done with
 * them, the modules it imports, and the calls that ask something at all. A reader of words, not of
 * the language: an address that a script puts together from pieces is not seen, which is why the
 * policy of each page is proved as well. One use, one thread.
 */
public final class ScriptReader {

  private static final int MEMORY = 40;
  private static final int NOTHING = -1;

  /** Words behind which a slash begins a pattern, though it is read as a division. */
  private static final List<String> BEFORE_PATTERNS =
      List.of(
          "typeof", "case", "in", "of", "else", "do", "void", "delete", "throw", "yield", "await");

  /**
   * What hands a text to the browser to be read as markup or as code, wherever its name stands: the
   * sinks of the Trusted Types standard. An element {@code script} is one, too.
   */
  private static final List<String> SINKS =
      List.of(
          "innerHTML",
          "outerHTML",
          "insertAdjacentHTML",
          "createContextualFragment",
          "parseFromString",
          "setHTMLUnsafe",
          "parseHTMLUnsafe",
          "srcdoc",
          "write",
          "writeln",
          "execCommand",
          "trustedTypes");

  private final String code;
  private final List<ScriptReference> found = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private final Deque<Integer> templates = new ArrayDeque<>();
  private final Deque<Integer> brackets = new ArrayDeque<>();
  private boolean isUnsure;
  private int depth;
  private int at;
  private int open = NOTHING;

  private ScriptReader(String code) {
    this.code = code;
  }

  /** What the script names, in order. */
  public static List<ScriptReference> read(String code) {
    return read(code, open -> {});
  }

  /**
   * The same; the last bracket, comment or template that is still open where the script ends is
   * told by its start. Where a slash may divide or begin a pattern, nothing is told.
   */
  public static List<ScriptReference> read(String code, IntConsumer openAtEnd) {
    ScriptReader reader = new ScriptReader(code);
    while (reader.at < code.length()) {
      reader.step();
    }
    if (reader.open == NOTHING && !reader.brackets.isEmpty()) {
      reader.open = reader.brackets.peek();
    }
    if (reader.open != NOTHING && !reader.isUnsure) {
      openAtEnd.accept(reader.open);
    }
    return reader.found;
  }

  private void step() {
    char c = code.charAt(at);
    if (c == '/' && code.startsWith("//", at)) {
      int end = code.indexOf('\n', at);
      at = end < 0 ? code.length() : end;
    } else if (c == '/' && code.startsWith("/*", at)) {
      int end = code.indexOf("*/", at + 2);
      open = end < 0 ? at : open;
      at = end < 0 ? code.length() : end + 2;
    } else if (c == '/' && mayBeginExpression()) {
      expression();
    } else if (c == '"' || c == '\'' || c == '`') {
      text(c);
    } else if (Character.isJavaIdentifierStart(c)) {
      name();
    } else {
      punctuation(c);
    }
  }

  private void punctuation(char c) {
    if (c == '(' || c == '[' || c == '{') {
      brackets.push(at);
    } else if (c == '/' && mayDivide()) {
      isUnsure = true;
    }
    at++;
    if (c == '{') {
      depth++;
    } else if (c == '}') {
      if (!templates.isEmpty() && templates.peek() == depth) {
        templates.pop();
        brackets.poll();
        at--;
        text('`');
        return;
      }
      depth--;
    }
    if (c == ')' || c == ']' || c == '}') {
      brackets.poll();
    }
    if (!Character.isWhitespace(c)) {
      remember(String.valueOf(c));
    }
  }

  private void name() {
    int start = at;
    while (at < code.length() && Character.isJavaIdentifierPart(code.charAt(at))) {
      at++;
    }
    String name = code.substring(start, at);
    switch (name) {
      case "fetch", "XMLHttpRequest", "EventSource", "WebSocket", "sendBeacon", "WebTransport" ->
          found.add(new ScriptReference(Use.CONNECT, "", start, at));
      case "Worker", "SharedWorker", "serviceWorker" ->
          found.add(new ScriptReference(Use.WORKER, "", start, at));
      case "eval", "Function" -> {
        if (code.startsWith("(", at)) {
          found.add(new ScriptReference(Use.EVALUATION, "", start, at));
        }
      }
      default -> {}
    }
    sink(name, start);
    remember((before.length() > 0 && endsWithName() ? " " : "") + name);
  }

  private void sink(String name, int start) {
    if (SINKS.contains(name) || name.equalsIgnoreCase("script")) {
      found.add(new ScriptReference(Use.MARKUP, "", start, at));
    }
  }

  /** A text in quotes, or a piece of one between holes. */
  private void text(char quote) {
    int start = ++at;
    StringBuilder text = new StringBuilder();
    while (at < code.length() && code.charAt(at) != quote) {
      if (quote == '`' && code.startsWith("${", at)) {
        judge(text.toString(), quote, start, at);
        at += 2;
        brackets.push(at - 1);
        depth++;
        templates.push(depth);
        remember("(");
        return;
      }
      if (code.charAt(at) == '\n' && quote != '`') {
        break;
      }
      character(text);
    }
    judge(text.toString(), quote, start, at);
    sink(text.toString().strip(), start);
    open = at >= code.length() ? start - 1 : open;
    at = Math.min(at + 1, code.length());
    remember("\"");
  }

  private void judge(String text, char quote, int start, int end) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    Use use = use(before.toString(), quote);
    if (isAbsolute(lower)) {
      boolean isName = lower.startsWith("http://www.w3.org/");
      if (!isName) {
        found.add(new ScriptReference(use, text.strip(), start, end));
      }
    } else if (use == Use.MODULE || use == Use.SCRIPT) {
      found.add(new ScriptReference(use, text, start, end));
    }
  }

  private static boolean isAbsolute(String lower) {
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("ws://")
        || lower.startsWith("wss://")
        || (lower.startsWith("//") && lower.length() > 2 && !lower.contains(" "));
  }

  private static Use use(String calls, char quote) {
    if (calls.endsWith("import") || calls.endsWith("from")) {
      return quote == '`' ? Use.SCRIPT : Use.MODULE;
    }
    if (calls.endsWith("import(") || calls.endsWith("importScripts(")) {
      return Use.SCRIPT;
    }
    return calls.endsWith("Worker(") ? Use.WORKER : Use.CONNECT;
  }

  private void character(StringBuilder into) {
    char c = code.charAt(at++);
    if (c != '\\' || at >= code.length()) {
      into.append(c);
      return;
    }
    char escaped = code.charAt(at++);
    int digits = escaped == 'x' ? 2 : escaped == 'u' ? 4 : 0;
    if (digits == 0 || at + digits > code.length()) {
      into.append(escaped == 'n' ? '\n' : escaped);
      return;
    }
    String hex = code.substring(at, at + digits);
    if (hex.chars().allMatch(d -> Character.digit(d, 16) >= 0)) {
      into.append((char) Integer.parseInt(hex, 16));
      at += digits;
    }
  }

  /** A pattern between slashes: quotes inside it begin no text. */
  private void expression() {
    isUnsure |= before.toString().endsWith("}");
    at++;
    boolean isInClass = false;
    while (at < code.length() && code.charAt(at) != '\n') {
      char c = code.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        isInClass = true;
      } else if (c == ']') {
        isInClass = false;
      } else if (c == '/' && !isInClass) {
        break;
      }
    }
    at = Math.min(at, code.length());
    remember("\"");
  }

  private boolean mayBeginExpression() {
    if (before.length() == 0) {
      return true;
    }
    String tail = before.toString();
    char last = tail.charAt(tail.length() - 1);
    return "(,=:[!&|?{};+-*%<>~^".indexOf(last) >= 0 || tail.endsWith("return");
  }

  /** Whether a slash that was read as a division may as well begin a pattern. */
  private boolean mayDivide() {
    String tail = before.toString();
    return tail.endsWith(")") || BEFORE_PATTERNS.stream().anyMatch(tail::endsWith);
  }

  private boolean endsWithName() {
    return Character.isJavaIdentifierPart(before.charAt(before.length() - 1));
  }

  private void remember(String token) {
    before.append(token);
    if (before.length() > 2 * MEMORY) {
      before.delete(0, before.length() - MEMORY);
    }
  }
}
