package dev.kindling.report;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.Repeated;
import dev.kindling.source.Location;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * Problems as a list, what says the same of many files as one.
 *
 * @param problems in order
 */
record ProblemList(List<ProblemView> problems) implements View {

  private static final String TEMPLATE = "problems.mustache";

  /**
   * A problem.
   *
   * @param severity error or warning
   * @param code its code
   * @param place file, line and column
   * @param message what is wrong
   * @param help what to do
   * @param elsewhere the other places where the same is wrong
   */
  record ProblemView(
      String severity,
      String code,
      String place,
      String message,
      Optional<String> help,
      @HasFlag("whether there is any") List<String> elsewhere)
      implements View {}

  /** The list as a piece of a page. */
  static Html of(List<Repeated> problems) {
    ProblemList list = new ProblemList(problems.stream().map(ProblemList::view).toList());
    return new Html(ReportTemplate.of(ProblemList.class, TEMPLATE).fill(list).stripTrailing());
  }

  private static ProblemView view(Repeated repeated) {
    Diagnostic problem = repeated.first();
    return new ProblemView(
        problem.isError() ? "Error" : "Warning",
        problem.code().id(),
        place(problem.location()),
        problem.message(),
        problem.help(),
        repeated.elsewhere().stream().map(ProblemList::place).toList());
  }

  private static String place(Location location) {
    String path = location.path().value();
    return location instanceof Location.InFile at
        ? path + ":" + at.line() + ":" + at.column()
        : path;
  }
}
