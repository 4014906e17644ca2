package dev.kindling.sitefile;

import dev.kindling.output.Artifact;
import dev.kindling.site.Site;
import dev.kindling.source.SourceScan;
import java.util.List;

/** The files of the folder {@code static}, as they are. */
public final class StaticFiles implements SiteFile {

  @Override
  public List<Artifact> make(Site site) {
    int prefix = SourceScan.STATIC.value().length() + 1;
    return site.statics().stream()
        .map(file -> Artifact.ofFile(file.path().value().substring(prefix), file.snapshot()))
        .toList();
  }
}
