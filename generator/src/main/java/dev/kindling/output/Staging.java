package dev.kindling.output;

import dev.kindling.file.Checksum;
import dev.kindling.file.Snapshot;
import dev.kindling.output.SiteFolder.Sort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder beside the site's folder in which new bytes wait until all of them are there. A file
 * in it says that it is ours: one of the same name that has none is somebody else's.
 */
final class Staging {

  private static final String MARK = "made-by-kindling.txt";
  private static final String TEXT = "Kindling makes this folder anew for each build.\n";

  private final Path outer;
  private final Path folder;
  private final Disk disk;
  private final Set<String> made = new HashSet<>();

  /** The staging folder of a site; nothing is touched yet. */
  Staging(Path site, Disk disk) {
    this.outer = site.resolveSibling("." + site.getFileName() + ".staging");
    this.folder = outer.resolve("site");
    this.disk = disk;
  }

  /** Where the staged files are. */
  Path folder() {
    return folder;
  }

  /** Its name, beside the site's folder. */
  String name() {
    return String.valueOf(outer.getFileName());
  }

  /** Whether something stands there that is not ours. */
  boolean isOccupied() throws IOException {
    Sort sort = SiteFolder.look(outer).sort();
    if (sort == Sort.FOLDER) {
      return SiteFolder.look(outer.resolve(MARK)).sort() != Sort.FILE && !isEmpty();
    }
    return sort != Sort.NOTHING;
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> inside = Files.list(outer)) {
      return inside.findAny().isEmpty();
    }
  }

  /**
   * Writes a file.
   *
   * @return the checksum of what was written
   * @throws dev.kindling.file.ChangedFile when a file that is to be copied is not what it was
   */
  Checksum add(Artifact artifact) throws IOException {
    String path = artifact.path().value();
    makeFolders(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    Path file = folder.resolve(path);
    if (artifact.content() instanceof Artifact.Content.Copy copy) {
      return copy(copy.original(), file);
    }
    byte[] bytes = ((Artifact.Content.InMemory) artifact.content()).bytes();
    disk.write(file, bytes);
    return Checksum.of(bytes);
  }

  /** What is staged must be what was checked, so it is read once more, and not the original. */
  private Checksum copy(Snapshot original, Path file) throws IOException {
    disk.copy(original, file);
    original.expect(Snapshot.of(file).sum());
    return original.sum();
  }

  /**
   * Deletes the folder with all that is in it, unless it is somebody else's; links are deleted, not
   * followed. The mark goes last, or an interruption would leave a folder that nobody owns.
   */
  void clear() throws IOException {
    if (isOccupied() || !Files.isDirectory(outer, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(outer)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    Path mark = outer.resolve(MARK);
    for (Path path : all) {
      if (path.equals(outer)) {
        disk.delete(mark);
      }
      if (!path.equals(mark)) {
        disk.delete(path);
      }
    }
  }

  /** Makes the folder itself, for a site without files. */
  void open() throws IOException {
    makeFolders("");
  }

  private void makeFolders(String wanted) throws IOException {
    if (made.add(wanted)) {
      if (wanted.isEmpty()) {
        disk.makeFolder(outer);
        disk.write(outer.resolve(MARK), TEXT.getBytes(StandardCharsets.UTF_8));
        disk.makeFolder(folder);
        return;
      }
      makeFolders(wanted.substring(0, Math.max(0, wanted.lastIndexOf('/'))));
      disk.makeFolder(folder.resolve(wanted));
    }
  }
}
