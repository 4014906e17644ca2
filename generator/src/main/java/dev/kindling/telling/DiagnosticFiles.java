package dev.kindling.telling;

import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.file.WholeFile;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes the problems of a build for other programs: {@code diagnostics.json} and {@code
 * diagnostics.sarif}, with empty lists when there are none. Each file is replaced in one step, and
 * left alone when it would not change.
 */
public final class DiagnosticFiles {

  private DiagnosticFiles() {}

  /**
   * Writes both files.
   *
   * @param folder where they go; it is made when it is missing
   * @throws DiskFailure when the disk fails, with the path in its message
   */
  public static void write(Path folder, DiagnosticReport report, ProjectPaths where) {
    replace(folder.resolve("diagnostics.json"), ProblemsFile.text(report, where));
    replace(folder.resolve("diagnostics.sarif"), SarifFile.text(report, where));
  }

  private static void replace(Path file, String text) {
    try {
      WholeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    }
  }
}
