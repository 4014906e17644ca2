package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.report.Readability;
import java.util.List;
import java.util.Optional;

/**
 * What a content file says by itself, whatever the rest of the site is.
 *
 * @param document what it was parsed to, as far as it could be read
 * @param problems what is wrong with it, in the order they were found
 * @param readability how hard it is to read, where that is measured
 */
record ParsedFile(
    Optional<Document> document, List<Diagnostic> problems, Optional<Readability> readability) {

  /** Copies the list. */
  ParsedFile {
    problems = List.copyOf(problems);
  }

  /** What a parser answered, measured if that is asked for. */
  static ParsedFile of(Checked<Optional<Document>> parsed, boolean isGraded) {
    return new ParsedFile(
        parsed.value(),
        parsed.diagnostics(),
        parsed.value().filter(d -> isGraded).map(d -> Readability.of(d.body())));
  }
}
