package dev.kindling.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder in which builds keep what is no part of the site. It is where its owner wants it, also
 * behind a link; below it, all is made by builds. So nothing there is read or written through a
 * link, and nothing that stands in the place of one of its files is in the way for long: a link is
 * deleted, which its target does not notice, and anything else that is no file is given another
 * name beside it. Immutable; builds may use one folder side by side.
 *
 * @param root the folder, which need not exist
 */
public record StateFolder(Path root) {

  /** The place of a file. */
  public Path resolve(String name) {
    return root.resolve(name);
  }

  /**
   * The bytes of a file; nothing when it is missing, is no file, is not below real folders only, or
   * cannot be read for any other reason.
   *
   * @param name relative to the folder, with {@code /}
   */
  public Optional<byte[]> read(String name) {
    try {
      for (int end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) {
        if (!isFolder(resolve(name.substring(0, end)))) {
          return Optional.empty();
        }
      }
      Path file = resolve(name);
      return isFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException unreadable) {
      // Whatever the reason is: what is kept here may be lost at any time.
      return Optional.empty();
    }
  }

  /**
   * Puts these bytes into a file, as {@link WholeFile#replace} does.
   *
   * @param name relative to the folder, with {@code /}
   * @throws IOException when the disk fails; the file is then as it was
   */
  public void replace(String name, byte[] bytes) throws IOException {
    Files.createDirectories(root);
    for (int end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) {
      Path folder = resolve(name.substring(0, end));
      if (!isFolder(folder)) {
        makeRoom(folder, true);
        Files.createDirectories(folder);
      }
    }
    makeRoom(resolve(name), false);
    WholeFile.replace(resolve(name), bytes);
  }

  /**
   * Gets out of the way what stands in the place of a file and is none.
   *
   * @throws IOException when the disk fails
   */
  public static void makeRoom(Path place) throws IOException {
    makeRoom(place, false);
  }

  private static void makeRoom(Path place, boolean isForFolder) throws IOException {
    if (Files.isSymbolicLink(place)) {
      Files.deleteIfExists(place);
    } else if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && (isForFolder || !isFile(place))) {
      int number = 1;
      while (Files.exists(aside(place, number), LinkOption.NOFOLLOW_LINKS)) {
        number++;
      }
      Files.move(place, aside(place, number));
    }
  }

  private static Path aside(Path place, int number) {
    return place.resolveSibling(place.getFileName() + ".aside-" + number);
  }

  private static boolean isFile(Path place) {
    return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isFolder(Path place) {
    return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
  }
}
