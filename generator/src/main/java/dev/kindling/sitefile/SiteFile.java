package dev.kindling.sitefile;

import dev.kindling.output.Artifact;
import dev.kindling.site.Site;
import java.util.List;

/** Makes one sort of file that belongs to the site as a whole. Implementations are stateless. */
public interface SiteFile {

  /**
   * The files.
   *
   * @param site the whole site
   * @return none, one or several, in a stable order
   */
  List<Artifact> make(Site site);
}
