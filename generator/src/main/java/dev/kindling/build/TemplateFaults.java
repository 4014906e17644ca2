package dev.kindling.build;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What templates do wrong on pages: told once for each place, with the pages. Only of what is told
 * is a diagnostic made, with its advice. One thread.
 */
final class TemplateFaults {

  private record Same(Code code, SourcePath file, int line, int column, String message) {}

  private record Seen(Supplier<Diagnostic> first, TreeSet<String> pages) {}

  private final Map<Same, Seen> faults = new LinkedHashMap<>();

  /**
   * Adds a problem.
   *
   * @param problem at its place in a template
   * @param file the written page that shows it
   */
  void add(Diagnostic problem, String file) {
    add(problem.code(), problem.location(), problem.message(), () -> problem, file);
  }

  /**
   * Adds a problem of a written page.
   *
   * @param place its place in a template
   */
  void add(WrittenProblem problem, Location place) {
    add(problem.code(), place, problem.message(), () -> problem.at(place), problem.file().path());
  }

  private void add(
      Code code, Location place, String message, Supplier<Diagnostic> first, String file) {
    // One tag of a template is one mistake, whatever each page makes of it.
    Same same =
        place instanceof Location.InFile exact
            ? new Same(code, exact.path(), exact.line(), exact.column(), "")
            : new Same(code, place.path(), 0, 0, message);
    faults.computeIfAbsent(same, s -> new Seen(first, new TreeSet<>())).pages().add(file);
  }

  /** Each problem with the page on which it is seen, and the number of the others. */
  List<Diagnostic> told() {
    List<Diagnostic> told = new ArrayList<>();
    for (Seen seen : faults.values()) {
      Diagnostic problem = seen.first().get();
      int more = seen.pages().size() - 1;
      String rest =
          more == 0 ? "" : more == 1 ? " and on 1 more page" : " and on " + more + " more pages";
      told.add(
          new Diagnostic(
              problem.code(),
              problem.severity(),
              problem.location(),
              problem.message() + ", on `" + seen.pages().first() + "`" + rest,
              problem.help()));
    }
    return told;
  }
}
