package dev.kindling.output;

import dev.kindling.file.Snapshot;
import dev.kindling.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

  /** The operations of {@link Files}. */
  final class RealDisk implements Disk {

    @Override
    public void makeFolder(Path folder) throws IOException {
      Files.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      // Never through a link that somebody put in its place.
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    @Override
    public void copy(Snapshot from, Path to) throws IOException {
      // Not Files.copy(Path, Path): it would hand on the permissions of a read-only original.
      try (InputStream in = from.open()) {
        Files.copy(in, to);
      }
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
