package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The addresses that pages had whose time is over: that those are gone is no mistake. */
public final class ExpiredUrls {

  private ExpiredUrls() {}

  /** The addresses of expired pages, their former ones, and those of their terms, sorted. */
  public static Set<PageUrl> of(Materials materials, List<Addressed> expired) {
    Set<PageUrl> urls = new TreeSet<>();
    if (expired.isEmpty()) {
      return urls;
    }
    expired.forEach(page -> urls.add(page.url()));
    Aliases.of(expired).value().forEach(alias -> urls.add(alias.from()));
    new Taxonomies(materials.kinds(), expired)
        .group(materials.config().taxonomies()).value().listings().stream()
            .map(Listing::url)
            .forEach(urls::add);
    urls.addAll(ListAliases.formerly(materials.config().taxonomies(), new TreeSet<>(urls)));
    return urls;
  }
}
