package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** How Markdown writes where a link leads. */
final class LinkDestination {

  /** What to do about spaces in an address. */
  static final String SPACES =
      "write each space as `%20`; a title stands behind the address, in double quotes";

  private LinkDestination() {}

  /** Whether text in parentheses behind brackets can only be meant as where a link leads. */
  static boolean looksMeant(String text) {
    return text.startsWith("/")
        || text.startsWith("#")
        || text.startsWith("./")
        || text.startsWith("../")
        || text.startsWith("http:")
        || text.startsWith("https:")
        || text.contains(".md");
  }

  /** A destination or title as meant: without backslashes before punctuation, entities resolved. */
  static String unescape(CharSequence raw) {
    String text = raw.toString();
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
  }
}
