package dev.kindling.markdown.leftover;

import java.util.regex.Pattern;

/**
 * What one tool would have replaced.
 *
 * @param first what stands in each, and is looked for before the pattern is
 * @param pattern all of it; where the place of the sign is a part, a group is called {@code sign}
 * @param hasPart whether it is
 * @param sign what is said of it
 */
record Syntax(String first, Pattern pattern, boolean hasPart, Sign sign) {

  /** Before a pattern: at the beginning of a line, behind spaces. */
  static final String LINE = "(?<![^\\n\\u2028])[ ]*";

  /** Behind a pattern: at the end of a line. */
  static final String END = "[ ]*(?![^\\n\\u2028])";

  /** Whether it is a line of its own, as none can be inside a heading or the cell of a table. */
  boolean isLine() {
    return pattern.pattern().startsWith(LINE) || pattern.pattern().startsWith("\\A");
  }

  private static final String MEANT = "; if it is meant as text, write it as code";

  /**
   * Makes one.
   *
   * @param message what readers see
   * @param cure what to write instead
   */
  static Syntax of(String first, String pattern, String message, String cure) {
    return new Syntax(
        first,
        Pattern.compile(pattern),
        pattern.contains("(?<sign>"),
        Sign.foreign(message, cure + MEANT));
  }
}
