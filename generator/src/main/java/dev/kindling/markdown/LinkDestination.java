package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;

/** How Markdown writes where a link leads. */
final class LinkDestination {

  /** What to do about spaces in an address. */
  static final String SPACES =
      "write each space as `%20`; a title stands behind the address, in double quotes";

  private LinkDestination() {}

  /** What to do about an unsafe destination. */
  static String advice(String destination) {
    String start = destination.strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("file:") || start.matches("(?s)[a-z]:[\\\\/].*")) {
      return "this is a file on a disk, which no reader has: put a copy below `static`, and link to"
          + " it there";
    }
    if (start.startsWith("data:")) {
      return "save what it holds as a file below `static`, and link to it there";
    }
    String usual = "a link begins with `https:`, `http:`, `mailto:` or `tel:`, or is a path";
    return start.contains("://") && !start.startsWith("ftp")
        ? usual + "; what should only be read stands in backquotes, as code"
        : usual;
  }

  /** A destination or title as meant: without backslashes before punctuation, entities resolved. */
  static String unescape(CharSequence raw) {
    String text = raw.toString();
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
  }
}
