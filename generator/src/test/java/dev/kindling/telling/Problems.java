package dev.kindling.telling;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Problems of tests, in a site at {@code /repo/guide} with its themes at {@code /repo/themes}. */
final class Problems {

  static final Path REPOSITORY = Path.of("/repo").toAbsolutePath();

  static final ProjectPaths INSIDE =
      new ProjectPaths(
          REPOSITORY.resolve("guide"),
          REPOSITORY.resolve("themes"),
          Optional.of(REPOSITORY),
          Optional.empty());

  static final ProjectPaths ALONE =
      new ProjectPaths(
          REPOSITORY.resolve("guide"),
          REPOSITORY.resolve("themes"),
          Optional.empty(),
          Optional.empty());

  private Problems() {}

  static DiagnosticReport report(Diagnostic... problems) {
    return new DiagnosticReport(List.of(problems));
  }

  /** A problem in a file of three lines. */
  static Diagnostic at(Code code, int line, int column, int length, String message) {
    return in("title: One\nstratgies: [a]\nlast", code, line, column, length, message);
  }

  static Diagnostic in(String text, Code code, int line, int column, int length, String message) {
    SourceFile file = new SourceFile(new SourcePath("content/a.md"), text);
    return Diagnostic.of(code, new Location.InFile(file, line, column, length), message);
  }

  static Diagnostic of(Code code, String path, String message) {
    return Diagnostic.of(code, new Location.OfFile(new SourcePath(path)), message);
  }
}
