package dev.kindling.build;

import dev.kindling.sitefile.AtomFeed;
import dev.kindling.sitefile.NoJekyll;
import dev.kindling.sitefile.Redirects;
import dev.kindling.sitefile.Robots;
import dev.kindling.sitefile.SiteFile;
import dev.kindling.sitefile.Sitemap;
import dev.kindling.sitefile.StaticFiles;
import java.util.List;

/**
 * Everything Kindling can do beside pages. Removing a feature is removing its class and its line.
 *
 * @param siteFiles the files of the whole site
 */
public record Features(List<SiteFile> siteFiles) {

  /** Copies the list. */
  public Features {
    siteFiles = List.copyOf(siteFiles);
  }

  /** All features. */
  public static Features all() {
    return new Features(
        List.of(
            new StaticFiles(),
            new Redirects(),
            new Sitemap(),
            new AtomFeed(),
            new Robots(),
            new NoJekyll()));
  }
}
