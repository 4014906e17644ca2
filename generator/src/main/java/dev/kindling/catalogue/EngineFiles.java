package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.settings.SiteConfig;
import java.util.ArrayList;
import java.util.List;

/** The addresses of the files that Kindling writes for the site as a whole. */
public final class EngineFiles {

  private static final PageUrl NOT_FOUND = new PageUrl("/404.html");

  private EngineFiles() {}

  /** All of them. */
  public static List<PageUrl> of(SiteConfig config) {
    List<PageUrl> urls = new ArrayList<>();
    urls.add(NOT_FOUND);
    urls.add(new PageUrl("/robots.txt"));
    urls.add(new PageUrl("/sitemap.xml"));
    config.feed().map(SiteConfig.Feed::url).map(PageUrl::new).ifPresent(urls::add);
    return List.copyOf(urls);
  }

  /** Whether it is the page that a server sends when there is no other: nobody links to it. */
  public static boolean isNotFound(PageUrl url) {
    return url.equals(NOT_FOUND);
  }
}
