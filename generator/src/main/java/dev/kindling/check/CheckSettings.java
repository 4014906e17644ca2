package dev.kindling.check;

import dev.kindling.check.reference.NearPage;
import java.util.List;

/**
 * What the checks must know beside the bytes.
 *
 * @param siteUrl where the site is published, with the {@code /} at its end
 * @param folder what the site's folder is called in messages, such as {@code target/site}
 * @param allowedHosts the names of the other hosts that pages may ask, such as {@code
 *     media.example.org}
 * @param near pages that must be a few clicks away from every other
 * @param budget how heavy a page may be
 */
public record CheckSettings(
    String siteUrl, String folder, List<String> allowedHosts, List<NearPage> near, Budget budget) {

  /** Copies the lists. */
  public CheckSettings {
    allowedHosts = List.copyOf(allowedHosts);
    near = List.copyOf(near);
  }

  /** All of it as one text: facts hold for the same text only. */
  String text() {
    StringBuilder text = new StringBuilder(siteUrl).append('\n').append(folder).append('\n');
    allowedHosts.forEach(allowed -> text.append(allowed).append('\n'));
    near.forEach(page -> text.append(page).append('\n'));
    return text.append(budget).toString();
  }

  boolean allows(String host) {
    return allowedHosts.stream().anyMatch(host::equalsIgnoreCase);
  }
}
