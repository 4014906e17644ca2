package dev.kindling.diagnostic;

import java.util.regex.Pattern;

/**
 * Text of a file as a terminal shows it: what it must not obey, and how many columns it fills. Wide
 * are the letters of East Asian scripts and pictures (Unicode Standard Annex 11); accents that join
 * the letter before them fill no column of their own.
 */
public final class ShownText {

  /** An order to GitHub's runner, or to Azure's, which is one wherever in a line it stands. */
  private static final Pattern RUNNER = Pattern.compile("##(?=[A-Za-z]*\\[)");

  /** Joins two signs, fills no column, and is seen by nobody. */
  private static final String WORD_JOINER = "\u2060";

  /** First and last character of each wide range, sorted. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
    0x1FAFF, 0x20000, 0x3FFFD
  };

  private ShownText() {}

  /**
   * The text with one space for each character that could move the cursor or turn the direction of
   * the line: a terminal must not obey a file.
   */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isOrder(c) ? ' ' : c));
    return forLog(out.toString());
  }

  /**
   * The text as a log may hold it: {@code ##[error]} looks as it did and is no order any more.
   * Whoever writes a page must not be able to speak to the machine that builds it.
   */
  public static String forLog(String text) {
    return text.contains("##") ? RUNNER.matcher(text).replaceAll("##" + WORD_JOINER) : text;
  }

  /** How many columns a piece of the text fills once it is plain. */
  static int width(String text, int from, int to) {
    return text.substring(from, to).codePoints().map(ShownText::width).sum();
  }

  private static int width(int c) {
    if (c < WIDE[0]) {
      return c < 0x300 || !isJoined(c) ? 1 : 0;
    }
    for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
      if (c <= WIDE[i + 1]) {
        return isJoined(c) ? 0 : 2;
      }
    }
    return isJoined(c) && !isOrder(c) ? 0 : 1;
  }

  private static boolean isJoined(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isOrder(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    int type = Character.getType(c);
    return turns
        || type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
