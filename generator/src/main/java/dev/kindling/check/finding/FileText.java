package dev.kindling.check.finding;

import dev.kindling.output.Artifact;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The text of finished files. */
public final class FileText {

  private FileText() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws DiskFailure when a file that is to be copied cannot be read
   */
  static String of(Artifact artifact) {
    if (artifact.content() instanceof Artifact.Content.Made made) {
      return made.text();
    }
    String text = new String(bytes(artifact), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * All bytes of a file, not to be changed.
   *
   * @throws DiskFailure when a file that is to be copied cannot be read
   */
  public static byte[] bytes(Artifact artifact) {
    if (artifact.content() instanceof Artifact.Content.Copy copy) {
      try {
        return copy.original().bytes();
      } catch (IOException e) {
        throw DiskFailure.reading(copy.original().file(), e);
      }
    }
    return ((Artifact.Content.InMemory) artifact.content()).bytes();
  }
}
