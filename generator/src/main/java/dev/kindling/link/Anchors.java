package dev.kindling.link;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Listing;
import dev.kindling.citation.Works;
import dev.kindling.document.CitationMark;
import dev.kindling.source.SourcePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids to which links can lead, for every page of the site. Immutable once made. */
public final class Anchors {

  /** The theme gives every page's main part this id. */
  private static final String MAIN = "main";

  private final Map<PageUrl, Set<String>> byUrl = new HashMap<>();

  /** Collects the ids of all pages and listings. */
  public Anchors(List<Addressed> pages, List<Listing> listings, Works works) {
    Map<SourcePath, String> slugs = new HashMap<>();
    for (Addressed page : pages) {
      slugs.put(page.path(), page.frontMatter().slug().value());
      Set<String> ids = at(page.url());
      ids.addAll(page.document().anchors());
      long sources =
          page.document().citations().stream()
              .map(CitationMark::key)
              .distinct()
              .filter(key -> works.find(key).isPresent())
              .count();
      for (long number = 1; number <= sources; number++) {
        ids.add("source-" + number);
      }
    }
    for (Listing listing : listings) {
      Set<String> ids = at(listing.url());
      if (listing.showsBodies()) {
        listing.items().forEach(item -> ids.add(slugs.getOrDefault(item, MAIN)));
      }
    }
  }

  private Set<String> at(PageUrl url) {
    return byUrl.computeIfAbsent(url, u -> new HashSet<>(List.of(MAIN)));
  }

  /** The ids on a page, in no order; none when there is no such page. */
  Set<String> of(PageUrl url) {
    return byUrl.getOrDefault(url, Set.of());
  }
}
