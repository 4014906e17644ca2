package dev.kindling.site;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.EngineFiles;
import dev.kindling.catalogue.Listing;
import dev.kindling.source.SourcePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The addresses of a site as the world may know them. */
final class PublicUrls {

  private PublicUrls() {}

  /** All addresses of pages, listings, former addresses and the feed, in no order. */
  static Set<PageUrl> all(Site site) {
    return of(site, Set.of(), new HashSet<>());
  }

  /** The same without drafts, which may be part of a site that only its authors see; sorted. */
  static Set<PageUrl> withoutDrafts(Site site) {
    Set<SourcePath> drafts = new TreeSet<>();
    site.pages().stream()
        .filter(page -> page.document().frontMatter().isDraft())
        .forEach(page -> drafts.add(page.path()));
    return of(site, drafts, new TreeSet<>());
  }

  private static Set<PageUrl> of(Site site, Set<SourcePath> drafts, Set<PageUrl> urls) {
    Set<PageUrl> hidden = new TreeSet<>();
    for (Page page : site.pages()) {
      (drafts.contains(page.path()) ? hidden : urls).add(page.url());
    }
    site.listings().stream()
        .filter(listing -> isKnown(listing, drafts))
        .forEach(listing -> urls.add(listing.url()));
    site.redirects().stream()
        .filter(redirect -> !hidden.contains(redirect.to()))
        .forEach(redirect -> urls.add(redirect.from()));
    site.config().feed().map(feed -> new PageUrl(feed.url())).ifPresent(urls::add);
    urls.removeIf(EngineFiles::isNotFound);
    return urls;
  }

  /** An index is there even when it lists nothing; a term that only drafts have is not. */
  private static boolean isKnown(Listing listing, Set<SourcePath> drafts) {
    return switch (listing.role()) {
      case INDEX -> true;
      case TERM -> hasOthers(listing.items(), drafts);
      case TAXONOMY -> listing.terms().stream().anyMatch(term -> hasOthers(term.pages(), drafts));
    };
  }

  private static boolean hasOthers(List<SourcePath> pages, Set<SourcePath> drafts) {
    return pages.stream().anyMatch(page -> !drafts.contains(page));
  }
}
