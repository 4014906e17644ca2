package dev.kindling.check;

import dev.kindling.output.Artifact;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of finished files. */
final class FileText {

  private FileText() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws DiskFailure when a file that is to be copied cannot be read
   */
  static String of(Artifact artifact) {
    String text = new String(bytes(artifact), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * The characters of {@link #of}. Written so that a page is gone through once: a site's pages are
   * read while their Java machine is young, and a text would be put together in three steps.
   *
   * @throws DiskFailure when a file that is to be copied cannot be read
   */
  static char[] characters(Artifact artifact) {
    byte[] bytes = bytes(artifact);
    char[] characters = new char[bytes.length];
    int count = 0;
    int at = 0;
    while (at < bytes.length) {
      byte first = bytes[at];
      if (first >= 0) {
        characters[count++] = (char) first;
        at++;
        continue;
      }
      int length = (first & 0xe0) == 0xc0 ? 2 : (first & 0xf0) == 0xe0 ? 3 : 0;
      char next = length == 0 ? 0 : decode(bytes, at, length);
      if (next == 0 || (next == '\uFEFF' && at == 0)) {
        return of(artifact).toCharArray();
      }
      characters[count++] = next;
      at += length;
    }
    return count == characters.length ? characters : Arrays.copyOf(characters, count);
  }

  /** A character of two or three bytes, or 0 where there is none that is rightly written. */
  private static char decode(byte[] bytes, int at, int length) {
    if (at + length > bytes.length || (bytes[at + 1] & 0xc0) != 0x80) {
      return 0;
    }
    int high = bytes[at + 1] & 0x3f;
    if (length == 2) {
      int character = (bytes[at] & 0x1f) << 6 | high;
      return character < 0x80 ? 0 : (char) character;
    }
    if ((bytes[at + 2] & 0xc0) != 0x80) {
      return 0;
    }
    char character = (char) ((bytes[at] & 0x0f) << 12 | high << 6 | (bytes[at + 2] & 0x3f));
    return character < 0x800 || Character.isSurrogate(character) ? 0 : character;
  }

  /**
   * All bytes of a file, not to be changed.
   *
   * @throws DiskFailure when a file that is to be copied cannot be read
   */
  static byte[] bytes(Artifact artifact) {
    if (artifact.content() instanceof Artifact.Content.Copy copy) {
      try {
        return copy.original().bytes();
      } catch (IOException e) {
        throw DiskFailure.reading(copy.original().file(), e);
      }
    }
    return ((Artifact.Content.Bytes) artifact.content()).bytes();
  }

  /** The size of a file in bytes. */
  static long size(Artifact artifact) {
    return artifact.content() instanceof Artifact.Content.Copy copy
        ? copy.original().size()
        : ((Artifact.Content.Bytes) artifact.content()).bytes().length;
  }
}
