package dev.kindling.output;

import dev.kindling.file.Snapshot;
import dev.kindling.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every way in which the writer changes the disk, so that tests can make each single one fail. */
interface Disk {

  /** The disk of this machine. */
  Disk REAL = new RealDisk();

  /** Makes one folder; its parent exists. */
  void makeFolder(Path folder) throws IOException;

  /** Writes a whole new file. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Copies the bytes of a file into a new one, piece by piece. */
  void copy(Snapshot from, Path to) throws IOException;

  /** Gives a file or folder another name on the same file system; an old file there is replaced. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder. */
  void delete(Path path) throws IOException;

  /** Files as {@code file} makes them, and folders as {@link Files} does. */
  final class RealDisk implements Disk {

    @Override
    public void makeFolder(Path folder) throws IOException {
      Files.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      WholeFile.create(file, bytes);
    }

    @Override
    public void copy(Snapshot from, Path to) throws IOException {
      from.copyTo(to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      WholeFile.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
      Files.deleteIfExists(path);
    }
  }
}
