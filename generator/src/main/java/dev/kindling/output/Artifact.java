package dev.kindling.output;

import dev.kindling.file.Checksum;
import dev.kindling.file.Snapshot;
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
    sealed interface Made extends InMemory permits Text, Remembered {

      /** The text, without a byte order mark. */
      String text();

      /** What is written in place of the {@link PolicyMark}, if anything is. */
      Optional<String> policy();

      @Override
      default byte[] bytes() {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        return policy().map(filling -> PolicyMark.fill(bytes, filling)).orElse(bytes);
      }
    }

    /**
     * Text that is at hand.
     *
     * @param text without a byte order mark
     * @param policy what is written in place of the {@link PolicyMark}, if anything is
     */
    record Text(String text, Optional<String> policy) implements Made {}

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
