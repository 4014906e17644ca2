package dev.kindling.output;

import dev.kindling.file.Snapshot;
import dev.kindling.output.SiteFolder.Sort;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Carries out a journal. Doing it twice is the same as doing it once, whatever point the first time
 * reached. One use, one thread.
 */
final class Commit {

  private final Path site;
  private final Path staging;
  private final Disk disk;
  private final Set<Path> folders = new HashSet<>();

  Commit(Path site, Path staging, Disk disk) {
    this.site = site;
    this.staging = staging;
    this.disk = disk;
  }

  /** Does all steps. */
  void run(Journal journal) throws IOException {
    for (Journal.Step step : journal.steps()) {
      if (step instanceof Journal.Step.Move move) {
        move(move.path().value());
      } else if (step instanceof Journal.Step.Replace replace) {
        replace(replace.path().value());
      } else if (step instanceof Journal.Step.Delete delete) {
        delete(delete);
      } else {
        moveAll();
      }
    }
  }

  private void moveAll() throws IOException {
    if (SiteFolder.look(site).sort() == Sort.NOTHING && Files.isDirectory(staging)) {
      disk.move(staging, site);
    }
  }

  private void move(String path) throws IOException {
    Path staged = staging.resolve(path);
    if (Files.exists(staged)) {
      Path target = site.resolve(path);
      makeFolders(above(target));
      disk.move(staged, target);
    }
  }

  /** What a reader could see half of is done with nothing in between. */
  private void replace(String path) throws IOException {
    try {
      disk.move(staging.resolve(path), site.resolve(path));
    } catch (FileSystemException e) {
      // Done already; or somebody has changed its folder since.
      move(path);
    }
  }

  private void delete(Journal.Step.Delete step) throws IOException {
    SiteFolder now = new SiteFolder(site);
    String name = step.path().value();
    if (now.entry(name).sort() == Sort.FILE
        && Snapshot.of(now.resolve(name)).sum().equals(step.sum())) {
      disk.delete(now.resolve(name));
    }
    for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/')) {
      name = name.substring(0, slash);
      Path folder = now.resolve(name);
      if (now.entry(name).sort() == Sort.FOLDER) {
        if (!isEmpty(folder)) {
          return;
        }
        disk.delete(folder);
        folders.remove(folder);
      }
    }
  }

  private void makeFolders(Path folder) throws IOException {
    if (folders.contains(folder)) {
      return;
    }
    if (!folder.equals(site)) {
      makeFolders(above(folder));
    }
    Sort sort = SiteFolder.look(folder).sort();
    if (sort == Sort.NOTHING) {
      disk.makeFolder(folder);
    } else if (sort != Sort.FOLDER) {
      throw new IOException("Not a folder, so nothing is written below it: " + folder);
    }
    folders.add(folder);
  }

  private static Path above(Path inSite) {
    return Objects.requireNonNull(inSite.getParent(), "every path of a site has a parent");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
