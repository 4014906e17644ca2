package dev.kindling.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to several files, made whole or not at all: each is replaced as a whole, and when the
 * disk fails at one, those before it get back what they held. Not thread-safe.
 */
public final class FileChanges {

  /**
   * What becomes of one file.
   *
   * @param before what it holds now; nothing when there is none
   * @param after what it will hold; nothing when it will be gone
   */
  private record Change(Optional<byte[]> before, Optional<byte[]> after) {}

  /** Takes back one change. */
  private interface Undo {
    void run() throws IOException;
  }

  private final Map<Path, Change> changes = new LinkedHashMap<>();

  /** Writes a file that is not there. */
  public void create(Path file, byte[] bytes) {
    changes.put(file, new Change(Optional.empty(), Optional.of(bytes)));
  }

  /** Replaces what a file holds now. */
  public void replace(Path file, byte[] before, byte[] bytes) {
    changes.put(file, new Change(Optional.of(before), Optional.of(bytes)));
  }

  /** Deletes a file that holds these bytes. */
  public void delete(Path file, byte[] before) {
    changes.put(file, new Change(Optional.of(before), Optional.empty()));
  }

  /**
   * Makes the changes, in the order in which they were named.
   *
   * @throws IOException when a file is not as it was said to be, or the disk fails; all files are
   *     then as they were, unless the disk fails at that, too, which is told as suppressed
   */
  public void make() throws IOException {
    for (Map.Entry<Path, Change> change : changes.entrySet()) {
      check(change.getKey(), change.getValue());
    }
    Deque<Undo> made = new ArrayDeque<>();
    try {
      for (Map.Entry<Path, Change> change : changes.entrySet()) {
        made.push(make(change.getKey(), change.getValue()));
      }
    } catch (IOException e) {
      undo(made, e);
      throw e;
    }
  }

  private static void check(Path file, Change change) throws IOException {
    Optional<byte[]> now =
        Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    boolean isSame =
        now.isPresent() == change.before().isPresent()
            && (now.isEmpty() || Arrays.equals(now.get(), change.before().get()));
    if (!isSame) {
      throw new IOException("`" + file + "` has changed in the meantime");
    }
  }

  private static Undo make(Path file, Change change) throws IOException {
    if (change.after().isEmpty()) {
      Files.delete(file);
    } else if (change.before().isEmpty()) {
      Files.createDirectories(file.resolveSibling("."));
      WholeFile.create(file, change.after().get());
    } else {
      WholeFile.replace(file, change.after().get());
    }
    return change.before().isPresent()
        ? () -> WholeFile.replace(file, change.before().get())
        : () -> Files.deleteIfExists(file);
  }

  private static void undo(Deque<Undo> made, IOException cause) {
    for (Undo undo : made) {
      try {
        undo.run();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
