package dev.kindling.check;

import java.util.List;

/**
 * What the checks must know beside the bytes.
 *
 * @param siteUrl where the site is published, with the {@code /} at its end
 * @param folder what the site's folder is called in messages, such as {@code target/site}
 * @param allowedHosts the other hosts that pages may ask
 * @param budget how heavy a page may be
 */
public record CheckSettings(
    String siteUrl, String folder, List<AllowedHost> allowedHosts, Budget budget) {

  /** Copies the list. */
  public CheckSettings {
    allowedHosts = List.copyOf(allowedHosts);
  }

  /** Settings for a site that asks no other host and has no budget. */
  public static CheckSettings of(String siteUrl, String folder) {
    return new CheckSettings(siteUrl, folder, List.of(), Budget.NONE);
  }

  boolean allows(String host) {
    return allowedHosts.stream().anyMatch(allowed -> allowed.host().equalsIgnoreCase(host));
  }
}
