package dev.kindling.cache;

import dev.kindling.file.Checksum;
import dev.kindling.file.StateFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file in which one build leaves something for the next: a head of 40 bytes, with a mark, the
 * checksum of what it was made from and that of the rest, and then bytes that mean something to
 * whoever wrote them. A file that is missing, damaged, cut short or made from other things holds
 * nothing. Several builds may read and replace it side by side.
 */
public final class CacheFile {

  private static final long MARK = 0x4b494e444c494e48L;
  private static final int HEAD = 40;

  private final StateFolder folder;
  private final String name;
  private final Optional<Checksum> key;

  /** Names a file; nothing is touched yet. Without a key nothing is read or written. */
  CacheFile(StateFolder folder, String name, Optional<Checksum> key) {
    this.folder = folder;
    this.name = name;
    this.key = key;
  }

  /** What an earlier build left; nothing when the file cannot be trusted. */
  public Optional<byte[]> read() {
    byte[] all = key.flatMap(known -> folder.read(name)).orElse(new byte[0]);
    return all.length >= HEAD && Arrays.equals(head(all), 0, HEAD, all, 0, HEAD)
        ? Optional.of(Arrays.copyOfRange(all, HEAD, all.length))
        : Optional.empty();
  }

  /** Whether an earlier build left anything. */
  public boolean isKept() {
    return read().isPresent();
  }

  /**
   * Leaves bytes for the next build. The file is replaced as a whole; when that fails, the next
   * build has more work.
   */
  public void write(byte[] bytes) {
    if (key.isEmpty()) {
      return;
    }
    byte[] all = new byte[HEAD + bytes.length];
    System.arraycopy(bytes, 0, all, HEAD, bytes.length);
    System.arraycopy(head(all), 0, all, 0, HEAD);
    try {
      folder.replace(name, all);
    } catch (IOException full) {
      // A full disk is for the writer of the site to tell.
    }
  }

  /** The head that a file must have whose rest is this. */
  private byte[] head(byte[] all) {
    Checksum madeFrom = key.orElseThrow();
    Checksum rest = Checksum.of(all, HEAD);
    return ByteBuffer.allocate(HEAD)
        .putLong(MARK)
        .putLong(madeFrom.size())
        .putLong(madeFrom.sums())
        .putLong(rest.size())
        .putLong(rest.sums())
        .array();
  }
}
