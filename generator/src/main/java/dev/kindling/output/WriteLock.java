package dev.kindling.output;

import dev.kindling.file.StateFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps other processes from writing the same site at the same time: they wait until this one is
 * done. The system itself takes the lock from a process that dies. Its file, {@code site.lock},
 * stays in the state folder: whoever deleted it could take it from under somebody who waits.
 */
final class WriteLock {

  private static final String NAME = "site.lock";

  private final Optional<FileChannel> file;

  private WriteLock(Optional<FileChannel> file) {
    this.file = file;
  }

  /**
   * Waits for the lock. Where the folder or its file system has none to give, there is none.
   *
   * @throws IOException when this very process writes the site already
   */
  static WriteLock of(Path stateFolder) throws IOException {
    FileChannel file;
    try {
      Files.createDirectories(stateFolder);
      StateFolder.makeRoom(stateFolder.resolve(NAME));
      file =
          FileChannel.open(
              stateFolder.resolve(NAME),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
    } catch (IOException noPlaceForIt) {
      return new WriteLock(Optional.empty());
    }
    try {
      file.lock();
    } catch (OverlappingFileLockException e) {
      file.close();
      throw new IOException("another build in this process writes it at the moment", e);
    } catch (IOException noLocksHere) {
      // Such as on some network drives: a site must be writable there too.
      return new WriteLock(Optional.of(file));
    }
    return new WriteLock(Optional.of(file));
  }

  /** Gives the lock back. */
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
