package dev.kindling.render;

import dev.kindling.document.Heading;
import dev.kindling.site.Listing;
import dev.kindling.site.Page;
import dev.kindling.site.PageUrl;
import dev.kindling.site.SiteConfig;
import dev.kindling.site.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of all pages that search engines may know, for one page that shows it and does not stand
 * in it. Kinds with an index come first, in the order in which the navigation names them; then the
 * pages of kinds without one, the home page first; then topics. A list with nothing in it is left
 * out.
 */
final class PageGroups {

  private final SiteContext context;
  private final Map<String, List<Term>> termsByPage;
  private final Page current;
  private final UrlWriter urls;
  private final List<GroupView> groups = new ArrayList<>();

  private PageGroups(
      SiteContext context, Map<String, List<Term>> termsByPage, Page current, UrlWriter urls) {
    this.context = context;
    this.termsByPage = termsByPage;
    this.current = current;
    this.urls = urls;
  }

  /**
   * The groups.
   *
   * @param context the build
   * @param termsByPage the terms of each page, by path
   * @param current the page that shows the list
   * @param urls writes addresses for it
   */
  static List<GroupView> of(
      SiteContext context, Map<String, List<Term>> termsByPage, Page current, UrlWriter urls) {
    return new PageGroups(context, termsByPage, current, urls).all();
  }

  private List<GroupView> all() {
    List<Listing> listings = context.site().listings();
    listings.stream()
        .filter(listing -> listing.role() == Listing.Role.INDEX)
        .sorted(Comparator.comparingInt(index -> place(index.url(), index.kind())))
        .forEach(index -> add(index, entries(context.pages(index.items()))));
    add(Optional.empty(), entries(alone()));
    listings.stream()
        .filter(listing -> listing.role() == Listing.Role.TAXONOMY)
        .forEach(overview -> add(overview, overview.terms().stream().map(this::entry).toList()));
    return List.copyOf(groups);
  }

  /** The pages of kinds without an index: the home page, those of the navigation, the others. */
  private List<Page> alone() {
    return context.site().pages().stream()
        .filter(page -> page.place().isEmpty())
        .sorted(
            Comparator.comparing((Page page) -> !page.url().equals(PageUrl.HOME))
                .thenComparing(page -> place(page.url(), Optional.of(page.kind().name())))
                .thenComparing(Page::url))
        .toList();
  }

  /** Where the navigation names an address or a kind; what it does not name stands behind. */
  private int place(PageUrl url, Optional<String> kind) {
    List<SiteConfig.NavigationItem> items = context.site().config().navigation();
    int place = 0;
    while (place < items.size() && !names(items.get(place), url, kind)) {
      place++;
    }
    return place;
  }

  private static boolean names(SiteConfig.NavigationItem item, PageUrl url, Optional<String> kind) {
    return item.to().value().equals(url.value())
        || item.kinds().stream().anyMatch(named -> kind.equals(Optional.of(named.value())));
  }

  private void add(Listing listing, List<EntryView> items) {
    add(Optional.of(listing), items);
  }

  private void add(Optional<Listing> listing, List<EntryView> items) {
    if (!items.isEmpty()) {
      groups.add(
          new GroupView(
              groups.size() + 1,
              listing.map(Listing::title),
              listing.map(Listing::url).map(urls::write),
              listing.flatMap(Listing::summary),
              items));
    }
  }

  private List<EntryView> entries(List<Page> pages) {
    return pages.stream().filter(this::isListed).map(this::entry).toList();
  }

  private boolean isListed(Page page) {
    return page.kind().isIndexed()
        && !page.document().frontMatter().isDraft()
        && !page.path().equals(current.path());
  }

  private EntryView entry(Page page) {
    List<Term> terms = termsByPage.getOrDefault(page.path().value(), List.of());
    return new EntryView(
        page.title(),
        urls.write(page.url()),
        page.document().frontMatter().summary(),
        Optional.of(page.kind().label()),
        page.document().outline().stream()
            .map(Heading::text)
            .filter(text -> !page.kind().outline().contains(text))
            .toList(),
        TermView.of(terms, urls),
        !terms.isEmpty());
  }

  private EntryView entry(Term term) {
    return new EntryView(
        term.name(),
        urls.write(term.url()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        false);
  }
}
