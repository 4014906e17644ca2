package dev.kindling.build;

import dev.kindling.check.SiteVerdict;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.KnownProblems;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.output.WriteReport;
import dev.kindling.source.DiskFailure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param report every problem
 * @param finishesEarlier whether it first had to finish what an earlier build, which was stopped,
 *     had begun to publish
 * @param pages how many pages the site has, lists included
 * @param written what was written; nothing when the site has errors, and then nothing was changed
 * @param lost what could not be kept for later, such as the report, because the disk failed; none
 *     of it is part of the site
 * @param verdict what the checks said of the finished files, as far as the build came to them: what
 *     each page weighs, and how many links lead to it; nothing where nothing had changed since the
 *     last build
 * @param nextChange the next day on which a build of the same files comes to something else
 * @param accepted what became of {@code urls.txt} where lost addresses are accepted
 * @param known the problems that are known, where the build was told of a file of them
 * @param rules what came of each rule of the site's settings, in their order
 * @param unconfirmed the keys of the works that nobody has compared with the published record yet
 * @param notes what features say of the site, each on a line; nothing where it has errors
 */
public record BuildOutcome(
    DiagnosticReport report,
    boolean finishesEarlier,
    int pages,
    Optional<WriteReport> written,
    List<DiskFailure> lost,
    Optional<SiteVerdict> verdict,
    Optional<LocalDate> nextChange,
    AcceptedUrls accepted,
    Optional<KnownProblems> known,
    List<RuleUse> rules,
    List<String> unconfirmed,
    List<String> notes) {

  /** Copies the lists. */
  public BuildOutcome {
    lost = List.copyOf(lost);
    rules = List.copyOf(rules);
    unconfirmed = List.copyOf(unconfirmed);
    notes = List.copyOf(notes);
  }

  /** What came of a build that wrote nothing. */
  static BuildOutcome unwritten(
      FoundProblems problems, boolean finishesEarlier, int pages, Optional<SiteVerdict> verdict) {
    return new BuildOutcome(
        problems.report(),
        finishesEarlier,
        pages,
        Optional.empty(),
        List.of(),
        verdict,
        Optional.empty(),
        AcceptedUrls.NONE,
        problems.known(),
        problems.uses(),
        List.of(),
        List.of());
  }

  /** The same, and one thing more that could not be kept. */
  BuildOutcome losing(DiskFailure failure) {
    List<DiskFailure> all = new ArrayList<>(lost);
    all.add(failure);
    return new BuildOutcome(
        report,
        finishesEarlier,
        pages,
        written,
        all,
        verdict,
        nextChange,
        accepted,
        known,
        rules,
        unconfirmed,
        notes);
  }
}
