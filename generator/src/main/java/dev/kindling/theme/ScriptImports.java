package dev.kindling.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the modules that a script imports by name: {@code import … from "./a.js"}, {@code import
 * "./a.js"} and {@code export … from "./a.js"}, as ECMA-262 writes them, where they begin a line,
 * but not in a comment that begins a line. What is imported while the script runs, or from behind
 * other code on a line, is not found: the rest of JavaScript need not be understood for that.
 */
final class ScriptImports {

  /**
   * The names between {@code import} and {@code from} have an end, or each word begins a search.
   */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?m)^\\ufeff?[ \\t]*(?:/\\*(?s:.*?)\\*/|(?:import|export)\\b"
              + "(?:[\\w$*{},\\s]{0,4000}?[\\s}*]from\\b)?\\s{0,4000}([\"'])([^\"'\\n]*)\\1)");

  private ScriptImports() {}

  /** The names of the modules, in order. */
  static List<CssScanner.Reference> in(String script) {
    List<CssScanner.Reference> found = new ArrayList<>();
    Matcher statement = STATEMENT.matcher(script);
    while (statement.find()) {
      String name = statement.group(2);
      if (name != null) {
        found.add(new CssScanner.Reference(statement.start(2), statement.end(2), name));
      }
    }
    return found;
  }
}
