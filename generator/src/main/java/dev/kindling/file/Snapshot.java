package dev.kindling.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file as it was when a build first read it. The bytes stay on the disk, which may have many;
 * each later look at them makes sure that they are still the same. So what was checked is what is
 * written. Immutable and thread-safe.
 *
 * @param file where it is on this machine
 * @param sum of the bytes that were read first
 * @param head the first 512 of them, each as one character
 */
public record Snapshot(Path file, Checksum sum, String head) {

  private static final int PIECE = 1 << 15;

  /**
   * Reads a file for the first time.
   *
   * @throws IOException when it cannot be read
   */
  public static Snapshot of(Path file) throws IOException {
    try (SummedStream in = new SummedStream(Files.newInputStream(file))) {
      return of(file, in);
    }
  }

  /**
   * A file whose bytes were read as far as somebody needed them; the rest is read now.
   *
   * @param read its bytes from the first one
   * @throws IOException when it cannot be read
   */
  public static Snapshot of(Path file, SummedStream read) throws IOException {
    Checksum sum = read.sum();
    return new Snapshot(file, sum, read.head());
  }

  /** How many bytes it has. */
  public long size() {
    return sum.size();
  }

  /**
   * All bytes.
   *
   * @throws ChangedFile when they are not those that were read first
   * @throws IOException when they cannot be read
   */
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readAllBytes();
      expect(Checksum.of(bytes));
      return bytes;
    }
  }

  /**
   * Whether another file holds the same bytes.
   *
   * @throws ChangedFile when they are the same, and not those that were read first
   * @throws IOException when one of the files cannot be read
   */
  public boolean isIn(Path other) throws IOException {
    byte[] mine = new byte[PIECE];
    byte[] theirs = new byte[PIECE];
    try (SummedStream in = open();
        InputStream there = Files.newInputStream(other)) {
      int count;
      do {
        count = in.readNBytes(mine, 0, PIECE);
        int more = there.readNBytes(theirs, 0, PIECE);
        if (count != more || !Arrays.equals(mine, 0, count, theirs, 0, count)) {
          return false;
        }
      } while (count == PIECE);
      expect(in.sum());
    }
    return true;
  }

  /**
   * Makes sure that bytes that were read later are those that were read first.
   *
   * @param later the sum of the bytes that were read later
   * @throws ChangedFile when they are not
   */
  public void expect(Checksum later) throws ChangedFile {
    if (!later.equals(sum)) {
      throw ChangedFile.changed(file);
    }
  }

  /**
   * Copies the bytes as they are now into a new file, piece by piece: for who reads what was
   * copied. The permissions of the original are not handed on, for it may be read-only.
   *
   * @throws ChangedFile when the file is gone
   * @throws java.nio.file.FileAlreadyExistsException when something of that name is there
   * @throws IOException when the disk fails; a part of the copy may be left
   */
  public void copyTo(Path copy) throws IOException {
    try (InputStream in = open()) {
      Files.copy(in, copy);
    }
  }

  /**
   * The bytes as they are now, for who compares their sum in the end.
   *
   * @throws ChangedFile when the file is gone
   * @throws IOException when it cannot be read
   */
  public SummedStream open() throws IOException {
    try {
      return new SummedStream(Files.newInputStream(file));
    } catch (NoSuchFileException e) {
      throw ChangedFile.gone(file);
    }
  }
}
