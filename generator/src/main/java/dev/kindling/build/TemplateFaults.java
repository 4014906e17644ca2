package dev.kindling.build;

import dev.kindling.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What templates do wrong on pages: told once for each place, with the pages. One thread. */
final class TemplateFaults {

  private final Map<String, Diagnostic> first = new LinkedHashMap<>();
  private final Map<String, TreeSet<String>> pages = new LinkedHashMap<>();

  /**
   * Adds a problem.
   *
   * @param problem at its place in a template
   * @param file the written page that shows it
   */
  void add(Diagnostic problem, String file) {
    String same = problem.code() + "\n" + problem.location() + "\n" + problem.message();
    first.putIfAbsent(same, problem);
    pages.computeIfAbsent(same, s -> new TreeSet<>()).add(file);
  }

  /** Each problem with the page on which it is seen, and the number of the others. */
  List<Diagnostic> told() {
    List<Diagnostic> told = new ArrayList<>();
    first.forEach(
        (same, problem) -> {
          TreeSet<String> on = pages.getOrDefault(same, new TreeSet<>());
          int more = on.size() - 1;
          String rest =
              more == 0
                  ? ""
                  : more == 1 ? " and on 1 more page" : " and on " + more + " more pages";
          told.add(
              new Diagnostic(
                  problem.code(),
                  problem.severity(),
                  problem.location(),
                  problem.message() + ", on `" + on.first() + "`" + rest,
                  problem.help()));
        });
    return told;
  }
}
