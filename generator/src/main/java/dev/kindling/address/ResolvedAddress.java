package dev.kindling.address;

/** Where a reference of a finished file leads. */
public sealed interface ResolvedAddress {

  /**
   * Into the site.
   *
   * @param path decoded, relative to the site's top, such as {@code factors/owing/}
   * @param fragment the anchor, decoded, or the empty text
   * @param isRelative whether it works wherever the site is published
   */
  record Inside(String path, String fragment, boolean isRelative) implements ResolvedAddress {}

  /**
   * Onto the site's own host, but out of its folder.
   *
   * @param isFull whether the reference names the host, as nobody does by mistake
   */
  record Above(boolean isFull) implements ResolvedAddress {}

  /**
   * To another host.
   *
   * @param host in lower case, with its port
   */
  record Elsewhere(String host) implements ResolvedAddress {}

  /**
   * To no host: an address of mail, data in place.
   *
   * @param scheme in lower case, such as {@code mailto}
   */
  record Scheme(String scheme) implements ResolvedAddress {}

  /**
   * Nowhere.
   *
   * @param why what is wrong with it
   */
  record Malformed(String why) implements ResolvedAddress {}
}
