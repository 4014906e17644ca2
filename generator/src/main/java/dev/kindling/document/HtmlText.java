package dev.kindling.document;

/** Writes text so that HTML reads it as text. */
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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
