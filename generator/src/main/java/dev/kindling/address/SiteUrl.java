package dev.kindling.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a site is published.
 *
 * @param address with {@code /} at its end
 * @param problem why it cannot be that
 */
public record SiteUrl(String address, Optional<String> problem) {

  /** What to do about any problem. */
  public static final String HELP =
      "write it like `https://example.org/` or `https://example.org/guide/`";

  /**
   * Reads an address that begins like one of the web, adds the {@code /} at its end, and writes
   * what is not ASCII with percent escapes, as sitemaps want it.
   */
  public static SiteUrl of(String written) {
    String address = written.endsWith("/") ? written : written + "/";
    if (written.contains("?") || written.contains("#")) {
      return new SiteUrl(address, Optional.of("`url` must have no `?` and no `#`"));
    }
    try {
      URI uri = new URI(address);
      boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean isPlain = uri.getHost() != null && uri.getUserInfo() == null;
      return new SiteUrl(
          uri.toASCIIString(),
          isWeb && isPlain && !address.contains("/../") && uri.normalize().equals(uri)
              ? Optional.empty()
              : Optional.of("`url` must be the full address of a site on the web"));
    } catch (URISyntaxException notAnAddress) {
      return new SiteUrl(
          address, Optional.of("`url` must be the full address of a site on the web"));
    }
  }
}
