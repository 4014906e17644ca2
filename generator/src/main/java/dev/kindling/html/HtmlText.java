package dev.kindling.html;

import java.util.ArrayList;

/** Writes text so that HTML reads it as text, and reads it again. Stateless. */
public final class HtmlText {

  private HtmlText() {}

  /**
   * Text for an element's content or a double-quoted attribute.
   *
   * @param text any text
   * @return the text with {@code &}, {@code <}, {@code >} and {@code "} as character references
   */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text);
    return out.toString();
  }

  /** Adds such a text to what was written before. */
  public static void append(StringBuilder out, String text) {
    append(out, text, false);
  }

  /** The same for an attribute whose quotes somebody else chose: {@code '} means nothing, too. */
  public static void appendWithinAnyQuotes(StringBuilder out, String text) {
    append(out, text, true);
  }

  private static void append(StringBuilder out, String text, boolean isWithinAnyQuotes) {
    // An array is read faster than a text, and most characters are themselves.
    char[] units = text.toCharArray();
    int done = 0;
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      if ((unit > '>' && unit < 0x7F) || (unit >= 0xA0 && unit < Character.MIN_SURROGATE)) {
        continue;
      }
      String reference =
          switch (unit) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> isWithinAnyQuotes ? "&#39;" : "";
            default -> "";
          };
      int length = reference.isEmpty() ? PageCharacters.length(text, i) : 1;
      if (length > 0) {
        out.append(units, done, i - done);
        out.append(reference.isEmpty() ? PageCharacters.REPLACEMENT : reference);
        done = i + length;
        i = done - 1;
      }
    }
    if (done == 0) {
      out.append(text);
    } else {
      out.append(units, done, units.length - done);
    }
  }

  /**
   * The text of HTML: without tags and comments, and with character references resolved.
   *
   * @param html well-formed; what is not is read as browsers read it
   */
  public static String read(String html) {
    StringBuilder text = new StringBuilder(html.length());
    Tokens tokens = Tokens.asBrowsersDo(html.toCharArray(), new ArrayList<>());
    while (tokens.next()) {
      if (tokens.hasText()) {
        text.append(tokens.text());
      }
    }
    return text.toString();
  }
}
