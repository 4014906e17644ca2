package dev.kindling.telling;

import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.file.StateFolder;
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

  /** The name of the file that holds every problem, each at its place. */
  public static final String PROBLEMS = "diagnostics.json";

  private DiagnosticFiles() {}

  /**
   * Writes both files.
   *
   * @param folder where they go; it is made when it is missing
   * @throws DiskFailure when the disk fails, with the path in its message
   */
  public static void write(Path folder, DiagnosticReport report, ProjectPaths where) {
    StateFolder state = new StateFolder(folder);
    replace(state, PROBLEMS, ProblemsFile.text(report, where));
    replace(state, "diagnostics.sarif", SarifFile.text(report, where));
  }

  private static void replace(StateFolder state, String name, String text) {
    try {
      state.replace(name, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DiskFailure.writing(state.resolve(name), e);
    }
  }
}
