package dev.kindling.sitefile;

import dev.kindling.catalogue.EngineFiles;
import dev.kindling.output.Artifact;
import dev.kindling.site.Site;
import java.util.List;

/**
 * {@code robots.txt} (RFC 9309): everything may be read, and the sitemap is here. A site that has
 * its own below {@code static} keeps that.
 */
public final class Robots implements SiteFile {

  @Override
  public List<Artifact> make(Site site) {
    if (EngineFiles.hasOwnRobots(site.statics())) {
      return List.of();
    }
    String text =
        """
        User-agent: *
        Allow: /

        Sitemap: %ssitemap.xml
        """
            .formatted(site.config().url());
    return List.of(Artifact.ofText("robots.txt", text));
  }
}
