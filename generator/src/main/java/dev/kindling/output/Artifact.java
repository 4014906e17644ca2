package dev.kindling.output;

import dev.kindling.file.Checksum;
import dev.kindling.file.Snapshot;
import dev.kindling.file.SpillFile;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One finished file of the site.
 *
 * @param path its name
 * @param content what is in it
 */
public record Artifact(OutputPath path, Content content) {

  /** A file of text, which is written as UTF-8. */
  public static Artifact ofText(String path, String text) {
    return new Artifact(new OutputPath(path), new Content.Text(text, Optional.empty()));
  }

  /** A file of bytes. */
  public static Artifact ofBytes(String path, byte[] bytes) {
    return new Artifact(new OutputPath(path), new Content.Bytes(bytes));
  }

  /** A file that is copied as it is. */
  public static Artifact ofFile(String path, Snapshot original) {
    return new Artifact(new OutputPath(path), new Content.Copy(original));
  }

  /** What is in a file. */
  public sealed interface Content {

    /** What is in memory. */
    sealed interface InMemory extends Content permits Made, Bytes {
      /** The bytes of the file, not to be changed. */
      byte[] bytes();
    }

    /**
     * Text, as whoever made it did and as it is checked: its bytes are only made when the file is
     * compared or written.
     */
    sealed interface Made extends InMemory permits Text, Stored, Remembered {

      /** The text, without a byte order mark. */
      String text();

      /** The sum of the text. */
      Checksum sum();

      /** What is written in place of the {@link PolicyMark}, if anything is. */
      Optional<String> policy();

      /** The same text with another policy. */
      Made with(Optional<String> policy);

      @Override
      default byte[] bytes() {
        return PolicyMark.filled(text().getBytes(StandardCharsets.UTF_8), policy());
      }
    }

    /**
     * Text that is at hand.
     *
     * @param text without a byte order mark
     * @param policy what is written in place of the {@link PolicyMark}, if anything is
     */
    record Text(String text, Optional<String> policy) implements Made {

      @Override
      public Checksum sum() {
        return Checksum.of(text);
      }

      @Override
      public Made with(Optional<String> other) {
        return new Text(text, other);
      }
    }

    /**
     * Text that waits on the disk.
     *
     * @param piece where it is
     * @param sum of the text
     * @param policy what is written in place of the {@link PolicyMark}, if anything is
     */
    record Stored(SpillFile.Piece piece, Checksum sum, Optional<String> policy) implements Made {

      /**
       * {@inheritDoc}
       *
       * @throws DiskFailure when the disk fails
       */
      @Override
      public String text() {
        return new String(read(), StandardCharsets.UTF_8);
      }

      /**
       * {@inheritDoc}
       *
       * @throws DiskFailure when the disk fails
       */
      @Override
      public byte[] bytes() {
        return PolicyMark.filled(read(), policy);
      }

      private byte[] read() {
        try {
          return piece.bytes();
        } catch (IOException e) {
          throw DiskFailure.reading("the pages that waited in the state folder", e);
        }
      }

      @Override
      public Made with(Optional<String> other) {
        return new Stored(piece, sum, other);
      }
    }

    /**
     * Text that an earlier build made and wrote just so. It is only made once more when somebody
     * asks for it, each time anew.
     *
     * @param again makes the text; thread-safe
     * @param sum of the text
     * @param policy what was written in place of the {@link PolicyMark}, if anything was
     * @param written of the bytes that were written
     */
    record Remembered(
        Supplier<String> again, Checksum sum, Optional<String> policy, Checksum written)
        implements Made {

      @Override
      public String text() {
        return again.get();
      }

      @Override
      public Made with(Optional<String> other) {
        return new Text(text(), other);
      }
    }

    /**
     * Bytes.
     *
     * @param bytes not copied, and not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // artifacts are written, never compared
    record Bytes(byte[] bytes) implements InMemory {}

    /**
     * The bytes of another file, which may be too large for memory.
     *
     * @param original must not change until the site is written
     */
    record Copy(Snapshot original) implements Content {}
  }
}
