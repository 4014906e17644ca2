package dev.kindling.check;

import java.util.List;

/**
 * What the checks must know beside the bytes.
 *
 * @param siteUrl where the site is published, with the {@code /} at its end
 * @param folder what the site's folder is called in messages, such as {@code target/site}
 * @param allowedHosts the other hosts that pages may ask
 * @param near pages that must be a few clicks away from every other
 * @param budget how heavy a page may be
 */
public record CheckSettings(
    String siteUrl,
    String folder,
    List<AllowedHost> allowedHosts,
    List<NearPage> near,
    Budget budget) {

  /** Copies the lists. */
  public CheckSettings {
    allowedHosts = List.copyOf(allowedHosts);
    near = List.copyOf(near);
  }

  /** Settings for a site that asks no other host and has no other rules. */
  public static CheckSettings of(String siteUrl, String folder) {
    return new CheckSettings(siteUrl, folder, List.of(), List.of(), Budget.NONE);
  }

  /** All of it as one text: facts hold for the same text only. */
  String text() {
    StringBuilder text = new StringBuilder(siteUrl).append('\n').append(folder).append('\n');
    allowedHosts.forEach(allowed -> text.append(allowed.host()).append('\n'));
    near.forEach(page -> text.append(page).append('\n'));
    return text.append(budget).toString();
  }

  boolean allows(String host) {
    return allowedHosts.stream().anyMatch(allowed -> allowed.host().equalsIgnoreCase(host));
  }
}
