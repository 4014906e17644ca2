package dev.kindling.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is no longer what it was when a build first read it. */
public final class ChangedFile extends FileSystemException {

  private static final long serialVersionUID = 1L;

  private ChangedFile(Path file, String reason) {
    super(file.toString(), null, reason);
  }

  /** A file with other bytes than before. */
  static ChangedFile changed(Path file) {
    return new ChangedFile(file, "it changed while the site was built");
  }

  /** A file that was there and is not any more. */
  static ChangedFile gone(Path file) {
    return new ChangedFile(file, "it vanished while the site was built");
  }
}
