package dev.kindling.report;

import dev.kindling.address.PageUrl;
import dev.kindling.site.Page;
import java.util.Optional;

/**
 * How the report names pages.
 *
 * @param siteFolder the address of the built site, seen from the report; none when it was not
 *     written
 */
public record Links(Optional<String> siteFolder) {

  /** A page of the site. */
  public LinkView to(Page page) {
    return to(page.title(), page.url());
  }

  /**
   * Anything of the site with an address.
   *
   * @param title its name
   */
  public LinkView to(String title, PageUrl url) {
    return new LinkView(title, url.value(), siteFolder.map(folder -> folder + file(url)));
  }

  /** The file itself: the report is read from a disk, where no server looks for the index. */
  private static String file(PageUrl url) {
    return new PageUrl("/" + url.file()).encoded().substring(1);
  }
}
