package dev.kindling.build;

import dev.kindling.address.PageUrl;
import dev.kindling.file.Checksum;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site as it stands in its folder. Immutable; it keeps nothing of the build that made it.
 *
 * @param files the checksum of each file, by its name in the folder
 * @param pages the pages that were made from a file, sorted by its name
 */
public record BuiltSite(SortedMap<String, Checksum> files, List<BuiltPage> pages) {

  /** Copies the collections. */
  public BuiltSite {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    pages = List.copyOf(pages);
  }

  static BuiltSite of(Site site, SortedMap<String, Checksum> files) {
    return new BuiltSite(files, site.pages().stream().map(BuiltPage::of).toList());
  }

  /**
   * One of its pages.
   *
   * @param source the file that it was made from
   * @param address below the site's own
   */
  public record BuiltPage(SourcePath source, PageUrl address) {

    private static BuiltPage of(Page page) {
      return new BuiltPage(page.path(), page.url());
    }
  }
}
