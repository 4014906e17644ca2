package dev.kindling.build;

import dev.kindling.check.SiteVerdict;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.output.WriteReport;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param report every problem
 * @param pages how many pages the site has, lists included
 * @param written what was written; nothing when the site has errors, and then nothing was changed
 * @param verdict what the checks said of the finished files, as far as the build came to them: what
 *     each page weighs, and how many links lead to it
 */
public record BuildOutcome(
    DiagnosticReport report,
    int pages,
    Optional<WriteReport> written,
    Optional<SiteVerdict> verdict) {}
