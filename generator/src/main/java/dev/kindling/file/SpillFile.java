package dev.kindling.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where texts wait that are together more than memory should hold: the first ones stay in memory,
 * the others go to a file without a name. The file is made with the first text that it takes, and
 * is gone with this object or with the process, however that ends. Thread-safe.
 */
public final class SpillFile implements AutoCloseable {

  /** Into so many parts the memory is parted, of which one may hold texts. */
  private static final int PARTS = 16;

  private final Path folder;
  private final long most;

  /** Of the texts that stay in memory, in bytes. */
  private long held;

  private @Nullable FileChannel channel;
  private long size;
  private boolean isOutOfOrder;

  /**
   * A text in the file.
   *
   * @param owner whose file it is in
   * @param offset where it begins: 0-based, in bytes
   * @param length in bytes
   */
  public record Piece(SpillFile owner, long offset, int length) {

    /**
     * The text as UTF-8, read anew.
     *
     * @throws IOException when the disk fails, or the file was closed
     */
    public byte[] bytes() throws IOException {
      return owner.read(this);
    }
  }

  /**
   * Nothing is touched yet.
   *
   * @param folder where the file is to be; it need not exist
   * @param most how many bytes of texts stay in memory: 0 or more
   */
  public SpillFile(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /** The same, with as many texts in memory as a part of it holds that leaves room for all else. */
  public static SpillFile in(Path folder) {
    return new SpillFile(folder, Runtime.getRuntime().maxMemory() / PARTS);
  }

  /**
   * Takes a text, if it is not to stay in memory: while there is room there, or where the disk
   * takes nothing.
   */
  public synchronized Optional<Piece> take(String text) {
    long weight = 2L * text.length();
    if (held + weight <= most || isOutOfOrder) {
      held += weight;
      return Optional.empty();
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      write(opened(), bytes);
    } catch (IOException e) {
      // A full disk is told when the site is written; until then, memory may do.
      isOutOfOrder = true;
      held += weight;
      return Optional.empty();
    }
    Piece piece = new Piece(this, size, bytes.length);
    size += bytes.length;
    return Optional.of(piece);
  }

  private FileChannel opened() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      Files.createDirectories(folder);
      open =
          FileChannel.open(
              folder.resolve(".texts-" + UUID.randomUUID()),
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      channel = open;
    }
    return open;
  }

  private void write(FileChannel file, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      file.write(rest, size + rest.position());
    }
  }

  private byte[] read(Piece piece) throws IOException {
    FileChannel file;
    synchronized (this) {
      file = channel;
    }
    if (file == null) {
      throw new ClosedChannelException();
    }
    ByteBuffer bytes = ByteBuffer.allocate(piece.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, piece.offset() + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.array();
  }

  /** Forgets all texts; the file is gone. */
  @Override
  public synchronized void close() {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // Nobody needs the file any more.
      }
    }
  }
}
