package dev.kindling.site;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an author wrote as the destination of a link, taken apart. */
sealed interface Destination {

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
    boolean isAddress() {
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
    if (written.startsWith(siteUrl)) {
      return local(written.substring(siteUrl.length() - 1));
    }
    if ((written + "/").equals(siteUrl)) {
      return local("/");
    }
    if (written.startsWith("//") || SCHEME.matcher(written).matches()) {
      return new Outside(written);
    }
    return local(written);
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
