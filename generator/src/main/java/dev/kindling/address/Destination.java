package dev.kindling.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an author wrote as the destination of a link, taken apart. */
public sealed interface Destination {

  /** The schemes of addresses that an author may link to. */
  List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  /**
   * A full address of another site, or one that begins with {@code //}.
   *
   * @param address as written
   */
  record Outside(String address) implements Destination {

    /** Whether its scheme is one that a page may link to. */
    public boolean isReachable() {
      return UriReference.of(address)
          .scheme()
          .filter(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
          .isPresent();
    }

    /** Whether something stands behind its scheme: a host on the web, else any text. */
    public boolean namesOne() {
      UriReference reference = UriReference.of(address);
      return reference.isOfWeb()
          ? isHost(reference.host())
          : !address.substring(address.indexOf(':') + 1).isBlank();
    }

    /** Whether it is an address of the web on one of some hosts, by their names in lower case. */
    public boolean isAt(List<String> hosts) {
      UriReference reference = UriReference.of(address);
      return reference.isOfWeb() && hosts.contains(reference.host());
    }

    private static boolean isHost(String host) {
      return !host.isEmpty()
          && !host.startsWith(".")
          && !host.startsWith(":")
          && !host.contains("..")
          && host.chars().noneMatch(c -> c <= ' ');
    }
  }

  /**
   * A path on this site.
   *
   * @param path without escapes; empty for the page that holds the link; an address when it begins
   *     with {@code /}, otherwise the way to a source file
   * @param query with its {@code ?}
   * @param anchor without {@code #} and without escapes
   */
  record Local(String path, Optional<String> query, Optional<String> anchor)
      implements Destination {

    /** Whether the path is an address of the site, not the way to a file. */
    public boolean isAddress() {
      return path.startsWith("/");
    }
  }

  /**
   * Takes a destination apart. An escape that is none is taken as it is written.
   *
   * @param written as in the file
   * @param base where the site is published: a full address below it means this site
   */
  static Destination of(String written, BaseUrl base) {
    UriReference reference = UriReference.of(written);
    String path = decoded(reference.path());
    if (!reference.isFull()) {
      return local(path, reference);
    }
    if (!reference.isOfWeb() || !base.hasHostOf(reference)) {
      return new Outside(written);
    }
    boolean isHome = base.path().equals(path + "/");
    Optional<String> below = isHome ? Optional.of("") : base.below(path);
    return below.isPresent() ? local("/" + below.get(), reference) : new Outside(written);
  }

  private static Local local(String path, UriReference reference) {
    return new Local(
        path,
        reference.query().map(query -> "?" + query),
        reference.fragment().map(Destination::decoded).filter(anchor -> !anchor.isEmpty()));
  }

  private static String decoded(String written) {
    return PercentCode.decode(written).orElse(written);
  }

  /**
   * What is unsafe about a destination, if anything. Browsers skip some characters that nobody sees
   * when they look for a scheme, and read a backslash as a slash; this skips all of them.
   *
   * @param written as in the file
   * @return half a sentence for the author
   */
  static Optional<String> danger(String written) {
    StringBuilder seen = new StringBuilder();
    written.chars().filter(c -> !isUnseen((char) c)).forEach(c -> seen.append((char) c));
    String start = seen.toString().replace('\\', '/');
    int end = 0;
    while (end < start.length() && ":/?#".indexOf(start.charAt(end)) < 0) {
      end++;
    }
    if (start.startsWith(":", end)) {
      String scheme = start.substring(0, end).toLowerCase(Locale.ROOT);
      return scheme.isEmpty() || SCHEMES.contains(scheme)
          ? Optional.empty()
          : Optional.of("`" + shown(scheme) + ":` is not a kind of link that a page may have");
    }
    return start.startsWith("//")
        ? Optional.of("a link that begins with `//` does not say how to reach the other site")
        : Optional.empty();
  }

  private static boolean isUnseen(char c) {
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
