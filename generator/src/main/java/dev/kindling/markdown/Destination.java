package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules for where a link may lead. */
public final class Destination {

  private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  /** What to do about spaces in an address. */
  static final String SPACES =
      "write each space as `%20`; a title stands behind the address, in double quotes";

  private Destination() {}

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

  /**
   * What is unsafe about a destination, if anything. Browsers skip control characters and white
   * space when they look for a scheme, and read a backslash as a slash; so does this.
   */
  static Optional<String> trouble(String destination) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c == ':') {
        String scheme = seen.toString().toLowerCase(Locale.ROOT);
        return scheme.isEmpty() || SCHEMES.contains(scheme)
            ? Optional.empty()
            : Optional.of("`" + shown(scheme) + ":` is not a kind of link that a page may have");
      }
      if (c == '/' || c == '\\') {
        seen.append('/');
        if (seen.length() > 1) {
          return "//".contentEquals(seen)
              ? Optional.of("a link that begins with `//` does not say how to reach the other site")
              : Optional.empty();
        }
      } else if (c == '?' || c == '#') {
        return Optional.empty();
      } else if (!isSkipped(c)) {
        if (seen.length() == 1 && seen.charAt(0) == '/') {
          return Optional.empty();
        }
        seen.append(c);
      }
    }
    return Optional.empty();
  }

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

  private static boolean isSkipped(char c) {
    return c <= ' '
        || (c >= 0x7f && c <= 0xa0)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String shown(String scheme) {
    return scheme.length() > 20 ? scheme.substring(0, 20) + "…" : scheme.replace('`', '\'');
  }
}
