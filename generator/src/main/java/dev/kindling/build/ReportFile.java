package dev.kindling.build;

import dev.kindling.report.ReportFacts;
import dev.kindling.report.SiteReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Writes {@code report.html} into the state folder. */
final class ReportFile {

  private static final String NAME = "report.html";

  private ReportFile() {}

  /**
   * Writes the report.
   *
   * @throws UncheckedIOException when the disk fails
   */
  static void save(Path stateFolder, ReportFacts facts) {
    Path file = stateFolder.resolve(NAME);
    try {
      Files.createDirectories(stateFolder);
      Files.write(file, SiteReport.html(facts).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + file, e);
    }
  }

  /** The address of the site's folder for a page in the state folder, with {@code /} at its end. */
  static String address(Path stateFolder, Path siteFolder) {
    Path from = stateFolder.toAbsolutePath().normalize();
    Path to = siteFolder.toAbsolutePath().normalize();
    if (!Objects.equals(from.getRoot(), to.getRoot())) {
      return to.toUri().toString().replaceFirst("/*$", "/");
    }
    String path = from.relativize(to).toString().replace('\\', '/');
    try {
      return new URI(null, null, "./" + path + "/", null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("Not a path: " + path, e);
    }
  }
}
