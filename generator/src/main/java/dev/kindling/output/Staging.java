package dev.kindling.output;

import dev.kindling.file.Snapshot;
import dev.kindling.file.SummedStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder beside the site's folder in which new bytes wait until all of them are there. */
final class Staging {

  private final Path folder;
  private final Disk disk;
  private final Set<String> made = new HashSet<>();

  Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /**
   * Writes a file.
   *
   * @return its hash
   * @throws dev.kindling.file.ChangedFile when a file that is to be copied is not what it was
   */
  String add(Artifact artifact) throws IOException {
    String path = artifact.path().value();
    makeFolders(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    Path file = folder.resolve(path);
    if (artifact.content() instanceof Artifact.Content.Copy copy) {
      return copy(copy.original(), file);
    }
    byte[] bytes = ((Artifact.Content.Bytes) artifact.content()).bytes();
    disk.write(file, bytes);
    return Digest.of(bytes);
  }

  /** What is staged must be what was checked, so it is read once more, and not the original. */
  private String copy(Snapshot original, Path file) throws IOException {
    disk.copy(original, file);
    try (SummedStream staged = new SummedStream(Files.newInputStream(file))) {
      String hash = Digest.of(staged);
      original.expect(staged.sum());
      return hash;
    }
  }

  /** Deletes the folder with all that is in it; links are deleted, not followed. */
  void clear() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      disk.delete(path);
    }
  }

  /** Makes the folder itself, for a site without files. */
  void open() throws IOException {
    makeFolders("");
  }

  private void makeFolders(String wanted) throws IOException {
    if (made.add(wanted)) {
      if (!wanted.isEmpty()) {
        makeFolders(wanted.substring(0, Math.max(0, wanted.lastIndexOf('/'))));
      }
      disk.makeFolder(folder.resolve(wanted));
    }
  }
}
