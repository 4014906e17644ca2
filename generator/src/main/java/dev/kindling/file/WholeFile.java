package dev.kindling.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Makes files, and replaces them as a whole: whoever reads one finds the old bytes or the new ones.
 */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file that is not there yet; never through a link that somebody put in its place.
   *
   * @throws java.nio.file.FileAlreadyExistsException when something of this name is there
   * @throws IOException when the disk fails; a part of the file may be left
   */
  public static void create(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Puts these bytes into a file, and makes its folder when that is missing. A file that holds them
   * already is left alone. Builds side by side may replace one file: one of them is the last, and
   * none takes another's bytes for its own.
   *
   * @throws IOException when the disk fails; the file is then as it was
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && holds(file, bytes)) {
      return;
    }
    Files.createDirectories(file.resolveSibling("."));
    Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      create(fresh, bytes);
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /**
   * Gives a file or folder another name on the same file system; an old file there is replaced, in
   * one step where the file system can do that.
   *
   * @throws IOException when the disk fails
   */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
