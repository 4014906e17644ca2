package dev.kindling.check;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Tells a mistake of a template once, not on each page that was made with it. */
public final class Repeats {

  /** So few places are all worth showing. */
  private static final int FEW = 3;

  private record Same(Code code, String message, Optional<String> help) {}

  private Repeats() {}

  /**
   * The problems, sorted; of those that say the same of more than a few files only the first is
   * kept, with the number of the others.
   */
  public static List<Diagnostic> fold(List<Diagnostic> problems) {
    Map<Same, List<Diagnostic>> groups = new LinkedHashMap<>();
    for (Diagnostic problem : new TreeSet<>(problems)) {
      groups
          .computeIfAbsent(
              new Same(problem.code(), problem.message(), problem.help()), s -> new ArrayList<>())
          .add(problem);
    }
    List<Diagnostic> told = new ArrayList<>();
    groups.values().forEach(group -> told.addAll(fold(group.get(0), group)));
    return told.stream().sorted().toList();
  }

  private static List<Diagnostic> fold(Diagnostic first, List<Diagnostic> group) {
    long files = group.stream().map(problem -> problem.location().path()).distinct().count();
    if (files <= FEW) {
      return group;
    }
    String message = first.message() + ", here and in " + (files - 1) + " more files";
    return List.of(
        new Diagnostic(first.code(), first.severity(), first.location(), message, first.help()));
  }
}
