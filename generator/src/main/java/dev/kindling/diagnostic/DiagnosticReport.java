package dev.kindling.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All problems of a build as they are told: sorted, each once, errors and warnings together, and
 * not more than a person can use.
 *
 * @param all sorted, without repetition
 */
public record DiagnosticReport(List<Diagnostic> all) {

  /** Sorts the problems and drops repetitions. */
  public DiagnosticReport {
    all = sorted(all);
  }

  private static List<Diagnostic> sorted(List<Diagnostic> found) {
    List<Diagnostic> once = new ArrayList<>();
    for (Diagnostic next : found.stream().sorted().toList()) {
      if (once.isEmpty() || once.get(once.size() - 1).compareTo(next) != 0) {
        once.add(next);
      }
    }
    return List.copyOf(once);
  }

  /**
   * The same report with every warning made an error, but for those that {@linkplain
   * Code#comesWithTime() come with time}.
   *
   * @param spared which others stay warnings
   */
  public DiagnosticReport strict(Predicate<Diagnostic> spared) {
    return failingOn(d -> !d.code().comesWithTime() && !spared.test(d));
  }

  /** The same report with some problems made errors. */
  public DiagnosticReport failingOn(Predicate<Diagnostic> some) {
    return new DiagnosticReport(all.stream().map(d -> some.test(d) ? d.asError() : d).toList());
  }

  /** Whether there is any error. */
  public boolean hasErrors() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * The problems to print: all errors come before any warning is cut.
   *
   * @param most the greatest number of problems, at least 1
   */
  public List<Diagnostic> shown(int most) {
    if (all.size() <= most) {
      return all;
    }
    TreeSet<Diagnostic> chosen = new TreeSet<>();
    all.stream().filter(Diagnostic::isError).limit(most).forEach(chosen::add);
    all.stream().filter(d -> !d.isError()).limit(most - chosen.size()).forEach(chosen::add);
    return List.copyOf(chosen);
  }

  /**
   * The problems as a log tells them, what says the same of many files only once. All errors come
   * before any warning is cut.
   *
   * @param most the greatest number of texts, at least 1
   */
  public List<Repeated> told(int most) {
    List<Repeated> told = Repeated.of(all);
    if (told.size() <= most) {
      return told;
    }
    List<Repeated> chosen =
        new ArrayList<>(told.stream().filter(t -> t.first().isError()).limit(most).toList());
    int rest = most - chosen.size();
    told.stream().filter(t -> !t.first().isError()).limit(rest).forEach(chosen::add);
    chosen.sort((a, b) -> a.first().compareTo(b.first()));
    return chosen;
  }

  /** The number of problems in words, such as {@code 2 errors and 1 warning}. */
  public String summary() {
    long errors = all.stream().filter(Diagnostic::isError).count();
    long warnings = all.size() - errors;
    if (errors == 0 && warnings == 0) {
      return "no problems";
    }
    if (warnings == 0) {
      return count(errors, "error");
    }
    return errors == 0
        ? count(warnings, "warning")
        : count(errors, "error") + " and " + count(warnings, "warning");
  }

  private static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
