package dev.kindling.yaml;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.util.List;
import java.util.stream.Collectors;

/** Diagnostics as text that tests can compare: {@code code line:column+length message | help}. */
public final class ProblemLines {

  private ProblemLines() {}

  /** One line for each diagnostic, sorted as they are printed. */
  public static String of(List<Diagnostic> problems) {
    return problems.stream().sorted().map(ProblemLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(Diagnostic problem) {
    String place =
        problem.location() instanceof Location.InFile at
            ? at.line() + ":" + at.column() + "+" + at.length()
            : problem.location().path().value();
    return problem.code().id()
        + " "
        + place
        + " "
        + problem.message()
        + problem.help().map(h -> " | " + h).orElse("");
  }
}
