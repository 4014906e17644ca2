package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.KnownProblems;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.source.DiskFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a build has found wrong so far, and what of it counts: the rules of the site give each
 * problem its weight, and what was known before may pass. One thread.
 */
final class FoundProblems {

  private final BuildRequest request;
  private final List<Diagnostic> all = new ArrayList<>();
  private AppliedRules rules = AppliedRules.NONE;
  private Optional<Baseline> baseline = Optional.empty();

  /** Nothing yet. */
  FoundProblems(BuildRequest request) {
    this.request = request;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  void add(Diagnostic problem) {
    all.add(problem);
  }

  /** The answer; what was wrong with it is added. */
  <T> T keep(Checked<T> answer) {
    all.addAll(answer.diagnostics());
    return answer.value();
  }

  /** From now on the rules of the site hold; those that have ended are problems themselves. */
  void weighBy(AppliedRules some) {
    rules = some;
    all.addAll(some.ended());
  }

  /** From now on the problems that are known pass, if the build is asked for that. */
  void letKnownPass() {
    baseline = request.baseline().map(file -> keep(Baseline.read(file, !request.withDrafts())));
  }

  /**
   * Adds a problem for each rule that let nothing pass.
   *
   * @param isAll whether everything was found that there is to find
   */
  void addIdleRules(boolean isAll) {
    all.addAll(rules.idle(all, isAll));
  }

  /** The problems, each with the weight that the rules give it. */
  List<Diagnostic> weighed() {
    return rules.apply(all);
  }

  /** What came of each rule. */
  List<RuleUse> uses() {
    return rules.uses(all);
  }

  /** What came of the problems that were known before, if the build was asked for that. */
  Optional<KnownProblems> known() {
    return baseline.map(file -> file.of(weighed()));
  }

  /**
   * Takes the problems that were mended out of the file of those that are known.
   *
   * @throws DiskFailure when it cannot be written
   */
  void saveKnown() {
    baseline.ifPresent(file -> file.save(weighed()));
  }

  /** What is told of it all. */
  DiagnosticReport report() {
    List<Diagnostic> told = weighed();
    DiagnosticReport report =
        new DiagnosticReport(baseline.map(known -> known.unknown(told)).orElse(told));
    DiagnosticReport dated =
        request.failsOnReviews()
            ? report.failingOn(d -> d.code() == Code.REVIEW_OVERDUE || d.code() == Code.RULE_ENDED)
            : report;
    return request.isStrict() ? dated.strict(rules::spares) : dated;
  }
}
