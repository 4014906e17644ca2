package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Term;
import dev.kindling.document.Heading;
import dev.kindling.document.Located;
import dev.kindling.settings.SiteConfig;
import dev.kindling.site.Page;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
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

  /** The place of the home page: before all that the navigation names. */
  private static final int HOME = -1;

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
    List<EntryView> alone = new ArrayList<>();
    int last = context.site().config().navigation().size();
    for (int place = HOME; place <= last; place++) {
      for (Listing listing : listings) {
        if (listing.role() == Listing.Role.INDEX && place == place(listing.url(), listing.kind())) {
          addPages(listing);
        }
      }
      for (Page page : context.site().pages()) {
        if (page.place().isEmpty() && isListed(page) && place == place(page)) {
          alone.add(entry(page));
        }
      }
    }
    add(Optional.empty(), alone);
    for (Listing listing : listings) {
      if (listing.role() == Listing.Role.TAXONOMY) {
        addTerms(listing);
      }
    }
    return List.copyOf(groups);
  }

  private void addPages(Listing index) {
    List<EntryView> items = new ArrayList<>();
    for (SourcePath path : index.items()) {
      Page page = context.page(path);
      if (isListed(page)) {
        items.add(entry(page));
      }
    }
    add(Optional.of(index), items);
  }

  private void addTerms(Listing overview) {
    List<EntryView> items = new ArrayList<>();
    for (Term term : overview.terms()) {
      items.add(entry(term));
    }
    add(Optional.of(overview), items);
  }

  private int place(Page page) {
    return page.url().equals(PageUrl.HOME)
        ? HOME
        : place(page.url(), Optional.of(page.kind().name()));
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
    if (item.to().value().equals(url.value())) {
      return true;
    }
    for (Located<String> named : item.kinds()) {
      if (kind.equals(Optional.of(named.value()))) {
        return true;
      }
    }
    return false;
  }

  private void add(Optional<Listing> listing, List<EntryView> items) {
    if (!items.isEmpty()) {
      groups.add(
          new GroupView(
              groups.size() + 1,
              listing.map(Listing::title),
              listing.map(Listing::url).map(urls::address),
              listing.flatMap(Listing::summary),
              items));
    }
  }

  private boolean isListed(Page page) {
    return page.isIndexed() && !page.path().equals(current.path());
  }

  private EntryView entry(Page page) {
    List<Term> terms = termsByPage.getOrDefault(page.path().value(), List.of());
    List<String> headings = new ArrayList<>();
    for (Heading heading : page.document().outline()) {
      if (!page.kind().outline().contains(heading.text())) {
        headings.add(heading.text());
      }
    }
    return new EntryView(
        page.title(),
        urls.address(page.url()),
        page.document().frontMatter().summary(),
        Optional.of(page.kind().label()),
        headings,
        context.languageIn(page, current.language()),
        TermView.of(terms, urls));
  }

  private EntryView entry(Term term) {
    return new EntryView(
        term.name(),
        urls.address(term.url()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
