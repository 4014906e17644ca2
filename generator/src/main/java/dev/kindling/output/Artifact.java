package dev.kindling.output;

import dev.kindling.file.Snapshot;
import java.nio.charset.StandardCharsets;

/**
 * One finished file of the site.
 *
 * @param path its name
 * @param content what is in it
 */
public record Artifact(OutputPath path, Content content) {

  /** A file of text, which is written as UTF-8. */
  public static Artifact ofText(String path, String text) {
    return ofBytes(path, text.getBytes(StandardCharsets.UTF_8));
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

    /**
     * Bytes in memory.
     *
     * @param bytes not copied, and not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // artifacts are written, never compared
    record Bytes(byte[] bytes) implements Content {}

    /**
     * The bytes of another file, which may be too large for memory.
     *
     * @param original must not change until the site is written
     */
    record Copy(Snapshot original) implements Content {}
  }
}
