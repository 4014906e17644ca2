package dev.kindling.address;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an author wrote as the destination of a link, taken apart. */
public sealed interface Destination {

  /** The beginning of a full address (RFC 3986, section 3.1). */
  Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  /**
   * A full address of another site, or one that begins with {@code //}.
   *
   * @param address as written
   */
  record Outside(String address) implements Destination {}

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
   * Takes a destination apart.
   *
   * @param written as in the file
   * @param siteUrl where the site is published: a full address below it means this site
   */
  static Destination of(String written, String siteUrl) {
    Optional<String> own = below(written, siteUrl);
    if (own.isPresent()) {
      return local(own.get());
    }
    if (written.startsWith("//") || SCHEME.matcher(written).matches()) {
      return new Outside(written);
    }
    return local(written);
  }

  /** Whether a full address has something behind its scheme: a host on the web, else any text. */
  static boolean namesOne(String address) {
    int colon = address.indexOf(':');
    if (!address.regionMatches(true, 0, "http", 0, 4)) {
      return !address.substring(colon + 1).isBlank();
    }
    int start = colon + 3;
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.startsWith("//", colon + 1) && isHost(address.substring(start, end));
  }

  private static boolean isHost(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    return !host.isEmpty()
        && !host.startsWith(".")
        && !host.startsWith(":")
        && !host.contains("..")
        && host.chars().noneMatch(c -> c <= ' ');
  }

  /**
   * What follows the site's own address, with {@code /} at its start. Schemes and hosts are the
   * same in upper and lower case (RFC 3986, section 6.2.2.1), and a site is one by either scheme.
   */
  private static Optional<String> below(String written, String siteUrl) {
    int host = siteUrl.indexOf("//") + 2;
    int path = siteUrl.indexOf('/', host);
    int start = written.indexOf("//") + 2;
    int end = start + path - host;
    boolean isOfWeb =
        written.regionMatches(true, 0, "https://", 0, start)
            || written.regionMatches(true, 0, "http://", 0, start);
    if (start < 7 || !isOfWeb || !written.regionMatches(true, start, siteUrl, host, path - host)) {
      return Optional.empty();
    }
    String folder = siteUrl.substring(path, siteUrl.length() - 1);
    String rest = written.startsWith(folder, end) ? written.substring(end + folder.length()) : "x";
    if (rest.isEmpty() || rest.startsWith("?") || rest.startsWith("#")) {
      return Optional.of("/" + rest);
    }
    return rest.startsWith("/") ? Optional.of(rest) : Optional.empty();
  }

  private static Local local(String written) {
    int hash = written.indexOf('#');
    String before = hash < 0 ? written : written.substring(0, hash);
    Optional<String> anchor =
        hash < 0 ? Optional.empty() : Optional.of(PercentCode.decode(written.substring(hash + 1)));
    int mark = before.indexOf('?');
    Optional<String> query = mark < 0 ? Optional.empty() : Optional.of(before.substring(mark));
    return new Local(
        PercentCode.decode(mark < 0 ? before : before.substring(0, mark)),
        query,
        anchor.filter(text -> !text.isEmpty()));
  }
}
