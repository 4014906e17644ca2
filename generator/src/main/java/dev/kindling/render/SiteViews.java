package dev.kindling.render;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.EngineFiles;
import dev.kindling.settings.SiteConfig;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.theme.Address;
import java.util.List;
import java.util.Optional;

/** Makes the view of the site that a page shows around itself. */
final class SiteViews {

  private final Site site;
  private final SiteConfig config;
  private final Optional<PageUrl> searchPage;

  /** Makes views of a site. */
  SiteViews(Site site) {
    this.site = site;
    this.config = site.config();
    this.searchPage = site.searchPage().map(Page::url);
  }

  /**
   * The site, as seen from a page.
   *
   * @param url the address of the page
   * @param kind the kind of the page, or of the pages that it lists
   * @param urls writes addresses for the page
   */
  SiteView view(PageUrl url, Optional<String> kind, UrlWriter urls) {
    return new SiteView(
        SiteView.Name.of(config.title(), config.language(), config.description()),
        new SiteView.Addresses(
            urls.address(PageUrl.HOME),
            new Address(config.url()),
            config.feed().map(feed -> urls.address(new PageUrl(feed.url()))),
            searchPage.map(urls::address),
            searchPage.map(page -> urls.address(EngineFiles.searchIndex()))),
        items(config.navigation(), url, kind, urls),
        new SiteView.Footer(
            config.footer().text(), items(config.footer().links(), url, kind, urls)));
  }

  /** A link to a page that is there on other days only is left out until its day. */
  private List<NavItemView> items(
      List<SiteConfig.NavigationItem> items, PageUrl url, Optional<String> kind, UrlWriter urls) {
    return items.stream()
        .filter(item -> !isAbsent(item.to().value()))
        .map(item -> item(item, url.value(), kind, urls))
        .toList();
  }

  private boolean isAbsent(String to) {
    return to.startsWith("/") && site.isAbsent(new PageUrl(to));
  }

  private static NavItemView item(
      SiteConfig.NavigationItem item, String url, Optional<String> kind, UrlWriter urls) {
    String to = item.to().value();
    boolean isOfSite = to.startsWith("/");
    boolean isBelow = to.length() > 1 && to.endsWith("/") && url.startsWith(to);
    boolean isOfKind =
        kind.isPresent() && item.kinds().stream().anyMatch(k -> k.value().equals(kind.get()));
    return new NavItemView(
        item.title(),
        isOfSite ? urls.address(new PageUrl(to)) : new Address(to),
        to.equals(url),
        isBelow || isOfKind);
  }
}
