package dev.kindling.scaffold;

import java.util.regex.Pattern;

/**
 * Writes a text as YAML on one line: as it is where that is read as the same text, or in quotes.
 */
final class ScalarText {

  /** A letter first, and nothing in it that YAML could take for a sign. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[^:#\"\\\\]|:(?! |$)|(?<! )#)*+(?<![ :])");

  /** What is no text to one reader of YAML or another. */
  private static final Pattern WORD =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|\\.nan|\\.inf");

  private ScalarText() {}

  /**
   * The YAML of a text.
   *
   * @param text one line, without control characters
   */
  static String of(String text) {
    return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
