package dev.kindling.check;

import java.util.List;

/** Settings of sites that ask no other host and have no limits and no rules of their own. */
public final class BareSettings {

  static final Budget NO_LIMITS =
      new Budget(
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Integer.MAX_VALUE);

  private BareSettings() {}

  /** The settings of a site at an address, whose folder has a name in messages. */
  public static CheckSettings of(String siteUrl, String folder) {
    return new CheckSettings(siteUrl, folder, List.of(), List.of(), NO_LIMITS);
  }
}
