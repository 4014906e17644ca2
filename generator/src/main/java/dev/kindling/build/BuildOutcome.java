package dev.kindling.build;

import dev.kindling.check.SiteVerdict;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.output.WriteReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param report every problem
 * @param pages how many pages the site has, lists included
 * @param written what was written; nothing when the site has errors, and then nothing was changed
 * @param verdict what the checks said of the finished files, as far as the build came to them: what
 *     each page weighs, and how many links lead to it
 * @param nextChange the next day on which a build of the same files comes to something else
 * @param unconfirmed the keys of the works that nobody has compared with the published record yet
 */
public record BuildOutcome(
    DiagnosticReport report,
    int pages,
    Optional<WriteReport> written,
    Optional<SiteVerdict> verdict,
    Optional<LocalDate> nextChange,
    List<String> unconfirmed) {

  /** Copies the list. */
  public BuildOutcome {
    unconfirmed = List.copyOf(unconfirmed);
  }
}
