package dev.kindling.address;

import java.util.Optional;

/**
 * The address below which a site is published, as something to compare other addresses with.
 *
 * @param host in lower case, with its port
 * @param path decoded, from {@code /} to {@code /}
 */
public record BaseUrl(String host, String path) {

  /**
   * Reads the address of a site.
   *
   * @param siteUrl a full address of the web, with {@code /} at its end
   */
  public static BaseUrl of(String siteUrl) {
    UriReference whole = UriReference.of(siteUrl);
    return new BaseUrl(whole.host(), PercentCode.decode(whole.path()).orElse(whole.path()));
  }

  /** Whether a reference names the site's own host; a site is one by either scheme of the web. */
  boolean hasHostOf(UriReference reference) {
    return reference.host().equals(host);
  }

  /**
   * What a path from the host's top means below the site's own.
   *
   * @param full decoded, with {@code /} at its start
   * @return the rest, without {@code /} at its start, or nothing when it lies outside
   */
  Optional<String> below(String full) {
    return full.startsWith(path) ? Optional.of(full.substring(path.length())) : Optional.empty();
  }
}
