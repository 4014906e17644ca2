package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.StaticFile;
import java.util.ArrayList;
import java.util.List;

/** The addresses of the files that Kindling writes for the site as a whole. */
public final class EngineFiles {

  private static final PageUrl NOT_FOUND = new PageUrl("/404.html");

  private static final PageUrl ROBOTS = new PageUrl("/robots.txt");

  private static final PageUrl SEARCH_INDEX = new PageUrl("/search-index/index.json");

  private EngineFiles() {}

  /** The address of the index that readers search. */
  public static PageUrl searchIndex() {
    return SEARCH_INDEX;
  }

  /** All of them. */
  public static List<PageUrl> of(SiteConfig config, List<StaticFile> statics) {
    List<PageUrl> urls = new ArrayList<>();
    if (!hasOwnRobots(statics)) {
      urls.add(ROBOTS);
    }
    urls.add(new PageUrl("/sitemap.xml"));
    urls.add(SEARCH_INDEX);
    config.feed().map(SiteConfig.Feed::url).map(PageUrl::new).ifPresent(urls::add);
    return List.copyOf(urls);
  }

  /** Whether the site says itself what programs may read of it. */
  public static boolean hasOwnRobots(List<StaticFile> statics) {
    return statics.stream().anyMatch(file -> ContentFolder.address(file.path()).equals(ROBOTS));
  }

  /** The address of the page that a server sends when there is no other. */
  static PageUrl notFound() {
    return NOT_FOUND;
  }

  /** Whether it is the page that a server sends when there is no other: nobody links to it. */
  public static boolean isNotFound(PageUrl url) {
    return url.equals(NOT_FOUND);
  }
}
