package dev.kindling.build;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.site.Page;
import dev.kindling.source.SourcePath;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How long each page of a build took. Not thread-safe. */
final class PageTimes {

  private final Map<SourcePath, Long> reading = new HashMap<>();
  private final Map<PageUrl, Long> whole = new TreeMap<>();

  /** A content file was read in so many nanoseconds. */
  void read(SourcePath file, long nanos) {
    reading.put(file, nanos);
  }

  /** A page was rendered in so many nanoseconds. */
  void rendered(Page page, long nanos) {
    whole.put(page.url(), nanos + reading.getOrDefault(page.path(), 0L));
  }

  /** A list of pages was rendered in so many nanoseconds. */
  void rendered(Listing listing, long nanos) {
    whole.put(listing.url(), nanos);
  }

  /** Reading and rendering together, in nanoseconds. */
  Map<PageUrl, Long> all() {
    return whole;
  }
}
