package dev.kindling.markdown.leftover;

import java.util.regex.Pattern;

/** How the lines of a table are known and counted (GFM specification, section 4.10). Stateless. */
public final class TableSigns {

  private static final String DASHES = "[ \\t]*+:?-++:?[ \\t]*+";

  private static final Pattern DELIMITERS =
      Pattern.compile("[ \\t]*+\\|?" + DASHES + "(?:\\|" + DASHES + ")*+\\|?\\s*+");

  private TableSigns() {}

  /** Whether a line parts the header of a table from its rows. */
  public static boolean areDelimiters(CharSequence line) {
    return holdsPipe(line) && DELIMITERS.matcher(line).matches();
  }

  /** How many cells a line would have; a {@code |} behind a backslash parts none. */
  public static int columns(CharSequence line) {
    String row = line.toString().strip();
    int columns = row.startsWith("|") ? 0 : 1;
    for (int i = 0; i < row.length() - 1; i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        columns++;
      }
    }
    return columns;
  }

  private static boolean holdsPipe(CharSequence line) {
    return line.chars().anyMatch(c -> c == '|');
  }
}
