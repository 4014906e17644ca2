package dev.kindling.sitefile;

import dev.kindling.output.Artifact;
import dev.kindling.site.Site;
import java.util.List;

/** An empty {@code .nojekyll}: GitHub Pages then serves the files as they are. */
public final class NoJekyll implements SiteFile {

  @Override
  public List<Artifact> make(Site site) {
    return List.of(Artifact.ofText(".nojekyll", ""));
  }
}
