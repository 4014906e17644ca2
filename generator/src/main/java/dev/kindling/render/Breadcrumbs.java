package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Listing;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from the home page to a page: home, the list it stands in, itself. */
final class Breadcrumbs {

  private final Site site;

  /** Knows the pages of a site. */
  Breadcrumbs(Site site) {
    this.site = site;
  }

  /** A step: an address and its title. */
  record Step(PageUrl url, String title) {}

  /** The steps to a page; none for the home page. */
  List<Step> to(Page page) {
    Optional<PageUrl> parent = site.index(page.kind().name()).map(Listing::url);
    return steps(parent, page.url(), page.title());
  }

  /** The steps to a listing. */
  List<Step> to(Listing listing) {
    return steps(listing.parent(), listing.url(), listing.title());
  }

  private List<Step> steps(Optional<PageUrl> parent, PageUrl url, String title) {
    if (url.equals(PageUrl.HOME)) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    add(steps, PageUrl.HOME);
    parent.ifPresent(between -> add(steps, between));
    steps.add(new Step(url, title));
    return steps;
  }

  private void add(List<Step> steps, PageUrl url) {
    site.titleAt(url).ifPresent(title -> steps.add(new Step(url, title)));
  }
}
