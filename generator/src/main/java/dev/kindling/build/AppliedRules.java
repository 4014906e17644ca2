package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.diagnostic.Severity;
import dev.kindling.diagnostic.SeverityRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a site on one day, applied to what a build found. Of several that are about one
 * problem, that of the innermost folder counts. After its last day a rule counts no more; what it
 * had lowered is a warning then, since a day that passes breaks nothing.
 */
final class AppliedRules {

  /** No rules. */
  static final AppliedRules NONE = new AppliedRules(List.of(), LocalDate.MIN);

  private final List<SeverityRule> rules;
  private final List<SeverityRule> inward;
  private final LocalDate today;

  /**
   * Applies rules.
   *
   * @param rules in the order written
   * @param today decides which of them still count
   */
  AppliedRules(List<SeverityRule> rules, LocalDate today) {
    this.rules = List.copyOf(rules);
    this.inward =
        rules.stream().sorted(Comparator.comparingInt(AppliedRules::depth).reversed()).toList();
    this.today = today;
  }

  private static int depth(SeverityRule rule) {
    return rule.place().map(place -> place.path().value().length()).orElse(0);
  }

  /** What is told of the problems, each with the weight that the rules give it. */
  List<Diagnostic> apply(List<Diagnostic> problems) {
    return rules.isEmpty()
        ? problems
        : problems.stream().map(this::weighed).flatMap(Optional::stream).toList();
  }

  private Optional<Diagnostic> weighed(Diagnostic problem) {
    return switch (level(problem)) {
      case KEPT -> Optional.of(problem);
      case RAISED -> Optional.of(problem.asError());
      case LOWERED -> Optional.of(problem.weighing(Severity.WARNING));
      case UNTOLD -> Optional.empty();
    };
  }

  private enum Weight {
    KEPT,
    RAISED,
    LOWERED,
    UNTOLD
  }

  private Weight level(Diagnostic problem) {
    Optional<SeverityRule> rule = counting(problem);
    if (rule.isEmpty()) {
      boolean wasLowered =
          rules.stream().anyMatch(ended -> ended.isLowering() && ended.isAbout(problem));
      return wasLowered ? Weight.LOWERED : Weight.KEPT;
    }
    return switch (rule.get().level()) {
      case ERROR -> Weight.RAISED;
      case WARNING -> Weight.LOWERED;
      case OFF -> Weight.UNTOLD;
    };
  }

  private Optional<SeverityRule> counting(Diagnostic problem) {
    return inward.stream()
        .filter(rule -> rule.isAbout(problem) && !rule.hasEnded(today))
        .findFirst();
  }

  /** Whether a strict build leaves a problem the warning that it is. */
  boolean spares(Diagnostic problem) {
    return level(problem) == Weight.LOWERED;
  }

  /**
   * What came of each rule.
   *
   * @param problems all that a build found
   */
  List<RuleUse> uses(List<Diagnostic> problems) {
    Map<SeverityRule, Integer> counts = new LinkedHashMap<>();
    rules.forEach(rule -> counts.put(rule, 0));
    for (Diagnostic problem : new DiagnosticReport(problems).all()) {
      counting(problem).ifPresent(rule -> counts.merge(rule, 1, Integer::sum));
    }
    List<RuleUse> uses = new ArrayList<>();
    counts.forEach((rule, count) -> uses.add(new RuleUse(rule, rule.hasEnded(today), count)));
    return List.copyOf(uses);
  }

  /** A problem for each rule whose last day is over. */
  List<Diagnostic> ended() {
    List<Diagnostic> problems = new ArrayList<>();
    for (SeverityRule rule : rules) {
      if (rule.hasEnded(today)) {
        SeverityRule.End end = rule.end().orElseThrow();
        problems.add(
            Diagnostic.of(
                    Code.RULE_ENDED,
                    end.location(),
                    "the rule for `" + rule.code().id() + "` counted until " + end.day())
                .withHelp(
                    rule.isLowering()
                        ? "what it let pass is told again, as warnings: mend that and take the rule"
                            + " out, or write the day until which it counts now"
                        : "take it out, or write the day until which it counts now"));
      }
    }
    return problems;
  }

  /**
   * A problem for each rule that changes nothing.
   *
   * @param problems all that a build found
   * @param areAll whether they are all there can be of these files, on any day
   */
  List<Diagnostic> idle(List<Diagnostic> problems, boolean areAll) {
    List<Diagnostic> idle = new ArrayList<>();
    for (RuleUse use : uses(problems)) {
      SeverityRule rule = use.rule();
      if (isNeedless(rule)) {
        idle.add(
            idle(
                rule,
                "`" + rule.code().id() + "` is an error without this rule",
                "take the rule out"));
      } else if (rule.isLowering()
          && areAll
          && use.problems() == 0
          && !use.hasEnded()
          && !rule.code().comesWithTime()) {
        idle.add(
            idle(
                rule,
                "there is no `"
                    + rule.code().id()
                    + "` "
                    + rule.place().map(at -> "in `" + at.path() + "`").orElse("on the site")
                    + " that this rule would let pass",
                "take the rule out, so that a new one is told"));
      }
    }
    return idle;
  }

  private boolean isNeedless(SeverityRule rule) {
    return !rule.isLowering()
        && rule.code().severity() == Severity.ERROR
        && rules.stream()
            .noneMatch(other -> other.code() == rule.code() && depth(other) < depth(rule));
  }

  private static Diagnostic idle(SeverityRule rule, String message, String cure) {
    return Diagnostic.of(Code.RULE_IDLE, rule.location(), message).withHelp(cure);
  }
}
