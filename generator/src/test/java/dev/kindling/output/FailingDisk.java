package dev.kindling.output;

import dev.kindling.file.Snapshot;
import java.io.IOException;
import java.nio.file.Path;

/** A disk that fails at one operation, and from then on when the process is to be dead. */
final class FailingDisk implements Disk {

  private final int failing;
  private final boolean isDeadAfterwards;
  private int count;

  /**
   * Makes a disk.
   *
   * @param failing 0-based number of the operation that fails
   */
  FailingDisk(int failing, boolean isDeadAfterwards) {
    this.failing = failing;
    this.isDeadAfterwards = isDeadAfterwards;
  }

  /** A disk that never fails, and counts. */
  static FailingDisk never() {
    return new FailingDisk(Integer.MAX_VALUE, false);
  }

  /** How many operations were asked for. */
  int count() {
    return count;
  }

  boolean hasFailed() {
    return count > failing;
  }

  private void next() throws IOException {
    int number = count++;
    if (number == failing || (isDeadAfterwards && number > failing)) {
      throw new IOException("made to fail at " + number);
    }
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    next();
    REAL.makeFolder(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    next();
    REAL.write(file, bytes);
  }

  @Override
  public void copy(Snapshot from, Path to) throws IOException {
    next();
    REAL.copy(from, to);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    next();
    REAL.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    next();
    REAL.delete(path);
  }
}
