package dev.kindling.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fences of code in a text of Markdown, read line by line from the first to the last. In them
 * stands what a program wrote, and its signs are meant. One use, one thread.
 */
public final class Fences {

  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t>]*+(`{3,}|~{3,})(.*)$");

  private final Matcher lines;
  private boolean hasNext;
  private String open = "";

  /**
   * Reads a part of a text.
   *
   * @param start where it begins: 0-based, at the beginning of a line
   * @param end behind its end
   */
  public Fences(String text, int start, int end) {
    lines = FENCE.matcher(text).region(start, end);
    hasNext = lines.find();
  }

  /**
   * Whether a place is code.
   *
   * @param at 0-based, not before the last that was asked for
   */
  public boolean areAround(int at) {
    while (hasNext && lines.start() < at) {
      if (open.isEmpty()) {
        open = lines.group(1);
      } else if (lines.group(1).startsWith(open) && lines.group(2).isBlank()) {
        open = "";
      }
      hasNext = lines.find();
    }
    return !open.isEmpty();
  }
}
