package dev.kindling.search;

import dev.kindling.catalogue.Listing;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.Artifact;
import dev.kindling.settings.SearchSettings;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The search of one site: what its pages say, what is asked of it, and the files from which its
 * readers' browsers find. A site without a page that lists all others has none. Thread-safe.
 */
public final class SiteSearch {

  private final Site site;
  private final SearchIndex index;

  private SiteSearch(Site site, SearchIndex index) {
    this.site = site;
    this.index = index;
  }

  /** Works on many things, side by side or one after the other, and keeps their order. */
  public interface Work {

    /** The results, in the order of the items. */
    <T, R> List<R> map(List<T> items, Function<T, R> each);
  }

  /**
   * Reads the pages of a site.
   *
   * @return nothing when readers have no page to search on
   */
  public static Optional<SiteSearch> of(Site site, Work work) {
    if (site.searchPage().isEmpty()) {
      return Optional.empty();
    }
    List<Page> found = SearchedPages.pages(site);
    List<SearchedPage> pages = new ArrayList<>(work.map(found, SearchedPages::of));
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      numbers.put(pages.get(i).url().value(), i);
    }
    for (Listing listing : site.listings()) {
      pages.add(SearchedPages.of(listing));
    }
    SearchIndex index =
        SearchIndex.of(
            pages,
            site.config().language(),
            site.config().search(),
            written -> site.referenced(written).map(page -> numbers.get(page.url().value())));
    return Optional.of(new SiteSearch(site, index));
  }

  /** Promises that are not kept, and settings for a search that the site does not have. */
  public static List<Diagnostic> problems(Site site, Optional<SiteSearch> search) {
    SearchSettings settings = site.config().search();
    return search
        .map(found -> new Promises(found.site, found.index).broken(settings.promises()))
        .orElseGet(() -> Promises.idle(settings).stream().toList());
  }

  /** The files of the index. */
  public List<Artifact> files() {
    return new IndexFiles(index).all();
  }
}
