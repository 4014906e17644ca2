package dev.kindling.telling;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.ProblemFingerprints;
import dev.kindling.json.JsonObject;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a report as {@code diagnostics.json}. The format is described in {@code
 * generator/docs/diagnostics.md}; its version grows when a reader of the old one would stumble.
 */
final class ProblemsFile {

  private static final int VERSION = 1;

  private ProblemsFile() {}

  /** The text of the file. */
  static String text(DiagnosticReport report, ProjectPaths where) {
    int errors = 0;
    List<JsonObject> problems = new ArrayList<>();
    if (!report.all().isEmpty()) {
      ProblemFingerprints fingerprints = new ProblemFingerprints();
      for (Diagnostic problem : report.all()) {
        errors += problem.isError() ? 1 : 0;
        problems.add(problem(problem, where, fingerprints.next(problem)));
      }
    }
    return new JsonObject()
            .put("version", VERSION)
            .put("errors", errors)
            .put("warnings", problems.size() - errors)
            .put("base", where.isInRepository() ? "repository" : "site")
            .put("problems", problems)
        + "\n";
  }

  private static JsonObject problem(Diagnostic problem, ProjectPaths where, String fingerprint) {
    JsonObject json =
        new JsonObject()
            .put("code", problem.code().id())
            .put("severity", problem.severity().word())
            .put("path", problem.location().path().value())
            .put("file", where.name(problem.location().path()));
    if (problem.location() instanceof Location.InFile at) {
      json.put("line", at.line()).put("column", at.column()).put("length", at.marked());
    }
    json.put("message", problem.message());
    problem.help().ifPresent(help -> json.put("help", help));
    return json.put("fingerprint", fingerprint);
  }
}
