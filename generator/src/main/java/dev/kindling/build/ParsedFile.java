package dev.kindling.build;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.file.Checksum;
import dev.kindling.report.Readability;
import dev.kindling.report.SiteReport;
import java.util.List;
import java.util.Optional;

/**
 * What a content file says by itself, whatever the rest of the site is.
 *
 * @param document what it was parsed to, as far as it could be read
 * @param problems what is wrong with it, in the order they were found
 * @param readability how hard it is to read, where that is measured
 * @param face the sum of what other pages can show of it, where that is not all
 */
record ParsedFile(
    Optional<Document> document,
    List<Diagnostic> problems,
    Optional<Readability> readability,
    Optional<Checksum> face) {
  /** Copies the list. */
  ParsedFile {
    problems = List.copyOf(problems);
  }

  /** What a parser answered, measured where that means anything. */
  static ParsedFile of(Checked<Optional<Document>> parsed) {
    Optional<Document> document = parsed.value();
    return new ParsedFile(
        document,
        parsed.with(document.flatMap(TextLanguage::mismatch).stream().toList()).diagnostics(),
        document.filter(d -> SiteReport.isGraded(d.language())).map(d -> Readability.of(d.body())),
        document.flatMap(Face::sum));
  }
}
