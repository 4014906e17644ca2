package dev.kindling.markdown;

/** What stands before the first text of a line: the signs of quotes, items and numbers. */
final class LineMarkers {

  private LineMarkers() {}

  /** How many quotes and items a line begins, or goes on with. */
  static int count(String text, int start, int end) {
    int markers = 0;
    for (int at = start; at < end && isBeforeText(text, at, end); at++) {
      boolean isOne =
          text.charAt(at) == '>' || isBullet(text, at, end) || isBehindNumber(text, at, start);
      markers += isOne ? 1 : 0;
    }
    return markers;
  }

  /** How deep a line's first text can stand: its markers, and its indentation below a list. */
  static int depth(String text, int start, int end) {
    int markers = count(text, start, end);
    if (markers == 0) {
      return 0;
    }
    int spaces = 0;
    for (int at = start; at < end && isBeforeText(text, at, end); at++) {
      spaces += text.charAt(at) == '\t' ? 4 : text.charAt(at) == ' ' ? 1 : 0;
    }
    return Math.max(markers, (spaces - markers) / 2);
  }

  private static boolean isBeforeText(String text, int at, int end) {
    char c = text.charAt(at);
    return c == '>'
        || c == ' '
        || c == '\t'
        || isDigit(c)
        || isBullet(text, at, end)
        || isBehindNumber(text, at, 0);
  }

  private static boolean isBullet(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '-' || c == '*' || c == '+')
        && at + 1 < end
        && (text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t');
  }

  private static boolean isBehindNumber(String text, int at, int start) {
    char c = text.charAt(at);
    return (c == '.' || c == ')') && at > start && isDigit(text.charAt(at - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
