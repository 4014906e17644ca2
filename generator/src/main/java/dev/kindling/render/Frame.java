package dev.kindling.render;

import dev.kindling.address.PageUrl;
import java.util.Optional;

/**
 * Where a body is shown.
 *
 * @param urls writes the addresses
 * @param idPrefix what every id of the body begins with there
 * @param headingShift how many levels lower its headings are there
 * @param home the body's own page, when it is shown on another one: its sources are listed there
 */
record Frame(UrlWriter urls, String idPrefix, int headingShift, Optional<PageUrl> home) {

  /**
   * The page that has the ids of the body, where links to them must say so: a body with its ids as
   * they are, away from its own page, is read where those ids are not.
   */
  Optional<PageUrl> homeWithIds() {
    return home.filter(page -> idPrefix.isEmpty());
  }

  /** The body's own page. */
  static Frame own(UrlWriter urls) {
    return new Frame(urls, "", 0, Optional.empty());
  }

  /** Another page, which shows the body one level below its own headings. */
  static Frame on(UrlWriter urls, String idPrefix, PageUrl home) {
    return new Frame(urls, idPrefix, 1, Optional.of(home));
  }
}
