package dev.kindling.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file in which one build leaves something for the next: a head of 24 bytes, with a mark, what
 * the writer was and the checksum of the rest, and then bytes that mean something to whoever wrote
 * them. A file that is missing, damaged, cut short or of another writer holds nothing. One process
 * at a time.
 */
public final class CacheFile {

  private static final long MARK = 0x4b494e444c494e47L;
  private static final int HEAD = 24;

  private final Path file;
  private final long writer;

  /**
   * Names a file; nothing is touched yet.
   *
   * @param file the file, whose folder need not exist
   * @param writer what makes and reads the bytes, such as the version of the generator: what
   *     another one wrote is not read
   */
  public CacheFile(Path file, String writer) {
    this.file = file;
    this.writer = checksum(writer.getBytes(StandardCharsets.UTF_8), 0);
  }

  /** What an earlier build left; nothing when the file cannot be trusted. */
  public Optional<byte[]> read() {
    byte[] all;
    try {
      all = Files.readAllBytes(file);
    } catch (IOException missing) {
      // Whatever the reason is: without the file there is more work, and the same site.
      return Optional.empty();
    }
    if (all.length < HEAD) {
      return Optional.empty();
    }
    ByteBuffer head = ByteBuffer.wrap(all);
    boolean isWhole =
        head.getLong() == MARK && head.getLong() == writer && head.getLong() == checksum(all, HEAD);
    return isWhole ? Optional.of(Arrays.copyOfRange(all, HEAD, all.length)) : Optional.empty();
  }

  /**
   * Leaves bytes for the next build. The file is replaced as a whole; when that fails, the next
   * build has more work.
   */
  public void write(byte[] bytes) {
    byte[] all = new byte[HEAD + bytes.length];
    System.arraycopy(bytes, 0, all, HEAD, bytes.length);
    ByteBuffer.wrap(all).putLong(MARK).putLong(writer).putLong(checksum(all, HEAD));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(fresh.resolveSibling("."));
      Files.write(fresh, all);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      // A full disk is for the writer of the site to tell.
    }
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue() << 32 | (bytes.length - from);
  }
}
