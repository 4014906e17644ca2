package dev.kindling.build;

import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A copy of what a site is built from, to try a change on. */
final class TriedSite {

  private static final List<SourcePath> PARTS =
      List.of(
          SourceScan.SITE,
          SourceScan.WORKS,
          SourceScan.URLS,
          SourceScan.KINDS,
          SourceScan.CONTENT,
          SourceScan.STATIC);

  private TriedSite() {}

  /**
   * Copies a site into a folder, in the place of whatever is there.
   *
   * @throws IOException when the disk fails
   */
  static void copy(Path site, Path folder) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    for (SourcePath part : PARTS) {
      Path from = site.resolve(part.value());
      if (Files.exists(from)) {
        copyAll(from, folder.resolve(part.value()));
      }
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : all.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /**
   * Deletes a folder with all that is in it, and follows no link.
   *
   * @throws IOException when the disk fails
   */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
