package dev.kindling.diagnostic;

import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A problem as a log tells it: what says the same of more than a few files is told once, at its
 * first place, and the others are named by their places. Who needs each for itself reads {@link
 * DiagnosticReport#all}. Immutable.
 *
 * @param first the problem
 * @param elsewhere where the same is wrong, in order; empty for one that is told alone
 */
public record Repeated(Diagnostic first, List<Location> elsewhere) {

  /** So few files are each worth a look at their lines. */
  private static final int FEW = 3;

  /** So many places fit in a sentence. */
  private static final int NAMED = 10;

  private record Same(Code code, Severity severity, String message, Optional<String> help) {}

  /** Copies the list. */
  public Repeated {
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * The problems, those that say the same brought together. Takes time in proportion to them.
   *
   * @param sorted as a report has them
   */
  public static List<Repeated> of(List<Diagnostic> sorted) {
    Map<Same, List<Diagnostic>> groups = new LinkedHashMap<>();
    for (Diagnostic problem : sorted) {
      Same same = new Same(problem.code(), problem.severity(), problem.message(), problem.help());
      groups.computeIfAbsent(same, s -> new ArrayList<>(1)).add(problem);
    }
    List<Repeated> told = new ArrayList<>();
    for (List<Diagnostic> group : groups.values()) {
      if (isOfFewFiles(group)) {
        group.forEach(problem -> told.add(new Repeated(problem, List.of())));
      } else {
        told.add(
            new Repeated(
                group.get(0),
                group.subList(1, group.size()).stream().map(Diagnostic::location).toList()));
      }
    }
    told.sort((a, b) -> a.first().compareTo(b.first()));
    return told;
  }

  private static boolean isOfFewFiles(List<Diagnostic> group) {
    TreeSet<String> files = new TreeSet<>();
    for (int i = 0; i < group.size() && files.size() <= FEW; i++) {
      files.add(group.get(i).location().path().value());
    }
    return files.size() <= FEW;
  }

  /** How many problems it stands for, 1 or more. */
  public int count() {
    return 1 + elsewhere.size();
  }

  /** Whether there are more places than {@link #note} names. */
  public boolean isCut() {
    return elsewhere.size() > NAMED;
  }

  /** Where else the same is wrong, in words, if it is. */
  public Optional<String> note() {
    if (elsewhere.isEmpty()) {
      return Optional.empty();
    }
    List<String> named = elsewhere.stream().limit(NAMED).map(Repeated::shown).toList();
    int more = elsewhere.size() - named.size();
    return Optional.of(
        "the same at "
            + String.join(", ", named)
            + (more == 0 ? "" : more == 1 ? " and 1 more place" : " and " + more + " more places"));
  }

  private static String shown(Location place) {
    return place instanceof Location.InFile at
        ? at.path() + ":" + at.line() + ":" + at.column()
        : place.path().value();
  }
}
