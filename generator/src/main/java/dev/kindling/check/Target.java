package dev.kindling.check;

/** Where a reference leads. */
sealed interface Target {

  /**
   * Into the site.
   *
   * @param path decoded, relative to the site's top, such as {@code factors/owing/}
   * @param fragment the anchor, decoded, or the empty text
   * @param isRelative whether it works wherever the site is published
   */
  record Inside(String path, String fragment, boolean isRelative) implements Target {}

  /** Onto the site's own host, but out of its folder. */
  record Above() implements Target {}

  /**
   * To another host.
   *
   * @param host in lower case, with its port
   */
  record Elsewhere(String host) implements Target {}

  /**
   * To no host: an address of mail, data in place.
   *
   * @param scheme in lower case, such as {@code mailto}
   */
  record Scheme(String scheme) implements Target {}

  /**
   * Nowhere.
   *
   * @param why what is wrong with it
   */
  record Malformed(String why) implements Target {}
}
