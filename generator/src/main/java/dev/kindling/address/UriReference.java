package dev.kindling.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A reference to something, taken apart as RFC 3986 does it (section 3 and appendix B). Nothing is
 * decoded, and any text is one.
 *
 * @param scheme what stands before the first colon, as written
 * @param authority what stands behind {@code //}: a host, with a user and a port where they are
 *     written
 * @param path may be empty
 * @param query without its {@code ?}
 * @param fragment without its {@code #}
 */
public record UriReference(
    Optional<String> scheme,
    Optional<String> authority,
    String path,
    Optional<String> query,
    Optional<String> fragment) {

  /** The schemes behind which browsers look for a host, whatever the number of slashes. */
  private static final List<String> WITH_HOST = List.of("http", "https", "ws", "wss", "ftp");

  /** What ends an authority. */
  private static final String AFTER_AUTHORITY = "/?#";

  /** Takes a reference apart as it is written. */
  public static UriReference of(String written) {
    int colon = schemeEnd(written);
    Optional<String> scheme =
        colon < 0 ? Optional.empty() : Optional.of(written.substring(0, colon));
    String rest = written.substring(colon + 1);
    if (!rest.startsWith("//")) {
      return of(scheme, Optional.empty(), rest);
    }
    int end = firstOf(AFTER_AUTHORITY, rest, 2);
    return of(scheme, Optional.of(rest.substring(2, end)), rest.substring(end));
  }

  /**
   * Takes a reference apart as browsers do (URL Standard, section 4.4): without white space around
   * it and ends of lines in it; with a slash for each backslash before the query; and with a host
   * behind {@code https:}, even if a slash is missing, or there are more than two.
   */
  public static UriReference asBrowsersRead(String written) {
    String clean = clean(written);
    int colon = schemeEnd(clean);
    Optional<String> scheme = colon < 0 ? Optional.empty() : Optional.of(clean.substring(0, colon));
    String rest = slashed(clean.substring(colon + 1));
    boolean hasHost =
        scheme.isEmpty()
            ? rest.startsWith("//")
            : WITH_HOST.contains(scheme.get().toLowerCase(Locale.ROOT));
    if (!hasHost) {
      return of(scheme, Optional.empty(), rest);
    }
    int start = 0;
    while (start < rest.length() && rest.charAt(start) == '/') {
      start++;
    }
    int end = firstOf(AFTER_AUTHORITY, rest, start);
    return of(scheme, Optional.of(rest.substring(start, end)), rest.substring(end));
  }

  private static UriReference of(Optional<String> scheme, Optional<String> authority, String rest) {
    int hash = rest.indexOf('#');
    String before = hash < 0 ? rest : rest.substring(0, hash);
    int mark = before.indexOf('?');
    return new UriReference(
        scheme,
        authority,
        mark < 0 ? before : before.substring(0, mark),
        mark < 0 ? Optional.empty() : Optional.of(before.substring(mark + 1)),
        hash < 0 ? Optional.empty() : Optional.of(rest.substring(hash + 1)));
  }

  /** Whether it says more than a path: a scheme, or a host. */
  public boolean isFull() {
    return scheme.isPresent() || authority.isPresent();
  }

  /** Whether its scheme is this one; schemes are the same in upper and lower case. */
  public boolean hasScheme(String name) {
    return scheme.isPresent() && scheme.get().equalsIgnoreCase(name);
  }

  /** Whether it is a full address of the web: one of {@code http:} or {@code https:}. */
  public boolean isOfWeb() {
    return hasScheme("https") || hasScheme("http");
  }

  /** The host in lower case with its port, without a user; empty when none is named. */
  public String host() {
    String all = authority.orElse("").toLowerCase(Locale.ROOT);
    return all.substring(all.lastIndexOf('@') + 1);
  }

  /**
   * Whether text behind this could choose neither scheme nor host: what is there already ends both,
   * or names a scheme that has no host and runs nothing.
   */
  public boolean isDecided() {
    if (query.isPresent() || fragment.isPresent() || hasScheme("mailto") || hasScheme("tel")) {
      return true;
    }
    if (authority.isPresent()) {
      return !authority.get().isEmpty() && !path.isEmpty();
    }
    // A lone slash could be made into two, and a host.
    return scheme.isEmpty() && path.indexOf('/') >= 0 && path.length() > 1;
  }

  /** Where the scheme ends (section 3.1), or -1 when there is none. */
  private static int schemeEnd(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean isOther = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (c == ':' && i > 0) {
        return i;
      }
      if (!isLetter && (i == 0 || !isOther)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the first of some characters stands, or the end of the text. */
  private static int firstOf(String characters, String text, int from) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static String clean(String written) {
    String stripped = written.strip();
    for (int i = 0; i < stripped.length(); i++) {
      if (stripped.charAt(i) < ' ') {
        return stripped.replaceAll("[\\t\\n\\r]", "");
      }
    }
    return stripped;
  }

  private static String slashed(String rest) {
    if (rest.indexOf('\\') < 0) {
      return rest;
    }
    int end = firstOf("?#", rest, 0);
    return rest.substring(0, end).replace('\\', '/') + rest.substring(end);
  }
}
