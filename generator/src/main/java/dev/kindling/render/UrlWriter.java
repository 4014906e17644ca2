package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.theme.Address;
import java.util.Optional;

/** Writes addresses of the site for one place where they are read. */
interface UrlWriter {

  /** The address to write, not escaped for HTML. */
  String write(PageUrl url);

  /** The address for a template. */
  default Address address(PageUrl url) {
    return new Address(write(url));
  }

  /** The address of a place on a page. */
  default String write(PageUrl url, Optional<String> anchor) {
    return write(url) + anchor.map(id -> "#" + id).orElse("");
  }

  /**
   * Relative addresses: the same bytes work under any path.
   *
   * @param page the page they are read on
   */
  record Relative(PageUrl page) implements UrlWriter {
    @Override
    public String write(PageUrl url) {
      return url.relativeTo(page);
    }
  }

  /**
   * Addresses behind a prefix: the path of the site, for a page that is shown at any address, or
   * its whole address, for what is read elsewhere.
   *
   * @param prefix with {@code /} at its end
   */
  record Prefixed(String prefix) implements UrlWriter {
    @Override
    public String write(PageUrl url) {
      return prefix + url.encoded().substring(1);
    }
  }
}
