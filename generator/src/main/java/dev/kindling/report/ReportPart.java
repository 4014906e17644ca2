package dev.kindling.report;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.site.Site;
import dev.kindling.theme.Html;
import java.util.List;
import java.util.Optional;

/** What a feature tells in the report. Implementations are stateless and thread-safe. */
public interface ReportPart {

  /** The id of its heading, which the list of parts leads to. */
  String id();

  /** Its name in the list of parts. */
  String title();

  /**
   * The part, from its heading of level 2 on; nothing when there is nothing to tell of this site.
   *
   * @param problems every problem of the build, those that are known and let pass included
   * @param links names pages so that a reader can open them
   */
  Optional<Html> of(Site site, List<Diagnostic> problems, Links links);
}
