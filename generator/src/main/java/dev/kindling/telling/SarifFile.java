package dev.kindling.telling;

import dev.kindling.address.PercentCode;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.ProblemFingerprints;
import dev.kindling.diagnostic.Severity;
import dev.kindling.explain.Explanation;
import dev.kindling.explain.Explanations;
import dev.kindling.json.JsonObject;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a report as {@code diagnostics.sarif}: SARIF 2.1.0 (OASIS), with what GitHub's code
 * scanning reads. It accepts 25,000 results in a run; of more, the errors come first, and a
 * notification says how many were left out. Only the rules of problems that occur are written.
 */
final class SarifFile {

  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /**
   * GitHub takes this name for the root of the checkout, and no other; whole, it looks like a
   * format.
   */
  private static final String BASE = "%" + "SRCROOT%";

  private final ProjectPaths where;
  private final int most;

  SarifFile(ProjectPaths where, int most) {
    this.where = where;
    this.most = most;
  }

  /** The text of the file. */
  static String text(DiagnosticReport report, ProjectPaths where) {
    return new SarifFile(where, MOST_RESULTS).text(report);
  }

  String text(DiagnosticReport report) {
    List<Diagnostic> told = report.shown(most);
    List<Code> codes = told.stream().map(Diagnostic::code).distinct().sorted().toList();
    JsonObject driver = new JsonObject().put("name", "Kindling").put("rules", rules(codes));
    String base = where.isInRepository() ? "The root of the repository" : "The folder of the site";
    JsonObject run =
        new JsonObject()
            .put("tool", new JsonObject().put("driver", driver))
            .put("columnKind", "utf16CodeUnits")
            .put(
                "originalUriBaseIds",
                new JsonObject().put(BASE, new JsonObject().put("description", message(base))))
            .put("invocations", List.of(invocation(report.all().size() - told.size())))
            .put("results", results(told, codes));
    return new JsonObject().put("$schema", SCHEMA).put("version", "2.1.0").put("runs", List.of(run))
        + "\n";
  }

  private static JsonObject invocation(int leftOut) {
    JsonObject invocation = new JsonObject().put("executionSuccessful", true);
    if (leftOut > 0) {
      String text = leftOut + " more problems are not in this file: see diagnostics.json.";
      invocation.put(
          "toolExecutionNotifications",
          List.of(new JsonObject().put("level", "warning").put("message", message(text))));
    }
    return invocation;
  }

  private List<JsonObject> rules(List<Code> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    Explanations explanations = Explanations.open();
    return codes.stream().map(code -> rule(code, explanations.of(code))).toList();
  }

  private JsonObject rule(Code code, Explanation explanation) {
    JsonObject help =
        new JsonObject()
            .put("text", explanation.asText())
            .put("markdown", explanation.asMarkdown());
    JsonObject rule =
        new JsonObject()
            .put("id", code.id())
            .put("shortDescription", message(explanation.title()))
            .put("fullDescription", message(explanation.means()))
            .put("help", help)
            .put("defaultConfiguration", new JsonObject().put("level", level(code.severity())));
    where.docs().ifPresent(page -> rule.put("helpUri", page + "#" + code.id()));
    return rule;
  }

  private List<JsonObject> results(List<Diagnostic> told, List<Code> codes) {
    List<JsonObject> results = new ArrayList<>();
    if (!told.isEmpty()) {
      ProblemFingerprints fingerprints = new ProblemFingerprints();
      for (Diagnostic problem : told) {
        String text = problem.message() + problem.help().map(help -> "\n" + help).orElse("");
        results.add(
            new JsonObject()
                .put("ruleId", problem.code().id())
                .put("ruleIndex", codes.indexOf(problem.code()))
                .put("level", level(problem.severity()))
                .put("message", message(text))
                .put("locations", List.of(location(problem.location())))
                .put(
                    "partialFingerprints",
                    new JsonObject().put("kindling/v1", fingerprints.next(problem))));
      }
    }
    return results;
  }

  private JsonObject location(Location location) {
    JsonObject place =
        new JsonObject()
            .put(
                "artifactLocation",
                new JsonObject()
                    .put("uri", uri(where.name(location.path())))
                    .put("uriBaseId", BASE));
    if (location instanceof Location.InFile at) {
      place.put(
          "region",
          new JsonObject()
              .put("startLine", at.line())
              .put("startColumn", at.column())
              .put("endColumn", at.column() + at.marked()));
    }
    return new JsonObject().put("physicalLocation", place);
  }

  private static JsonObject message(String text) {
    return new JsonObject().put("text", text);
  }

  private static String level(Severity severity) {
    return severity.word();
  }

  /** A path as a relative reference of RFC 3986; a colon is never taken for the end of a scheme. */
  private static String uri(String path) {
    return PercentCode.encode(path, ":");
  }
}
