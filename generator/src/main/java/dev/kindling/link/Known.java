package dev.kindling.link;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Withheld;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;

/** Something that a link can name. */
sealed interface Known {

  /** A published page. */
  record OfPage(Addressed page) implements Known {}

  /** A page made from other pages. */
  record OfListing(Listing listing) implements Known {}

  /** A file that is copied. */
  record OfStatic(PageUrl url, StaticFile file) implements Known {}

  /** A file that Kindling writes for the site as a whole. */
  record OfEngine(PageUrl url) implements Known {}

  /** A page that is not published today. */
  record OfWithheld(Withheld page) implements Known {}

  /** A page that could not be read: its own problems have been reported. */
  record Unread(SourcePath path) implements Known {}
}
