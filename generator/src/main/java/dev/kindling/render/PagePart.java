package dev.kindling.render;

import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.theme.View;

/**
 * What a feature gives templates to read of a page: a record that is joined to the view of every
 * page, and one that is joined to every piece of a page's text. Implementations are stateless and
 * thread-safe.
 */
public interface PagePart {

  /** What a page has of which the feature shows nothing, such as a list. */
  View onNoPage();

  /** What a piece has behind which the feature shows nothing. */
  View onNoPiece();

  /** Looks through a site, once. */
  OfSite of(Site site);

  /**
   * The feature on the pages of one site. Its records are those of {@link #onNoPage} and {@link
   * #onNoPiece}. Implementations are immutable and thread-safe.
   */
  interface OfSite {

    /** What a page has. */
    View page(Page page, PageContext context);

    /**
     * What a piece has.
     *
     * @param embed what the author has set in behind it, which may be another feature's
     * @param context the page that it is set into
     */
    View piece(ShownEmbed embed, PageContext context);
  }
}
