package dev.kindling.output;

import dev.kindling.file.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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
    sealed interface InMemory extends Content permits Text, Bytes {

      /** The bytes of the file, not to be changed. */
      byte[] bytes();
    }

    /**
     * Text, as whoever made it did and as it is checked: its bytes are only made when the file is
     * compared or written.
     *
     * @param text without a byte order mark
     * @param policy what is written in place of the {@link PolicyMark}, if anything is
     */
    record Text(String text, Optional<String> policy) implements InMemory {

      @Override
      public byte[] bytes() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return policy.isEmpty() ? bytes : PolicyMark.fill(bytes, policy.get());
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
