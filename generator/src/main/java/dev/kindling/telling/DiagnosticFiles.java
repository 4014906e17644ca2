package dev.kindling.telling;

import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Writes the problems of a build for other programs: {@code diagnostics.json} and {@code
 * diagnostics.sarif}, with empty lists when there are none. Each file is replaced in one step, and
 * left alone when it would not change. One process at a time may write to a folder.
 */
public final class DiagnosticFiles {

  private DiagnosticFiles() {}

  /**
   * Writes both files.
   *
   * @param folder where they go; it is made when it is missing
   * @throws DiskFailure when the disk fails, with the path in its message
   */
  public static void write(Path folder, DiagnosticReport report, Whereabouts where) {
    replace(folder.resolve("diagnostics.json"), ProblemsFile.text(report, where));
    replace(folder.resolve("diagnostics.sarif"), SarifFile.text(report, where));
  }

  private static void replace(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.write(fresh, bytes);
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    }
  }
}
