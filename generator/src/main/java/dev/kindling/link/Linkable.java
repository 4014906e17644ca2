package dev.kindling.link;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Withheld;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;

/** Something that a link can name. */
sealed interface Linkable {

  /** A published page. */
  record OfPage(Addressed page) implements Linkable {}

  /** A page made from other pages. */
  record OfListing(Listing listing) implements Linkable {}

  /** A file that is copied. */
  record OfStatic(PageUrl url, StaticFile file) implements Linkable {}

  /** A file that Kindling writes for the site as a whole. */
  record OfEngine(PageUrl url) implements Linkable {}

  /** A page that is not published today. */
  record OfWithheld(Withheld page) implements Linkable {}

  /** A page that could not be read: its own problems have been reported. */
  record Unread(SourcePath path) implements Linkable {}
}
