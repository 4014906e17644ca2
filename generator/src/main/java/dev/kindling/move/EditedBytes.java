package dev.kindling.move;

import dev.kindling.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Changes pieces of a file, and no other byte of it: not its line ends, nor the mark at its
 * beginning.
 */
public final class EditedBytes {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private EditedBytes() {}

  /**
   * The file with its edits.
   *
   * @param file as it was read
   * @param bytes as they are on the disk
   * @param edits in any order; one that is there twice counts once
   * @return nothing when the bytes are not those of the file, or two edits meet
   */
  public static Optional<byte[]> of(SourceFile file, byte[] bytes, Collection<TextEdit> edits) {
    String raw = new String(bytes, StandardCharsets.UTF_8);
    int[] places = new int[file.text().length() + 1];
    if (!places(file.text(), raw, places)) {
      return Optional.empty();
    }
    String lineEnd = raw.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder out = new StringBuilder(raw.length() + 64);
    int done = 0;
    for (TextEdit edit : new TreeSet<>(edits)) {
      if (edit.end() > file.text().length() || places[edit.start()] < done) {
        return Optional.empty();
      }
      out.append(raw, done, places[edit.start()]).append(edit.text().replace("\n", lineEnd));
      done = places[edit.end()];
    }
    out.append(raw, done, raw.length());
    return Optional.of(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Finds for each offset of a text where it is in the bytes as they are written. */
  private static boolean places(String text, String raw, int[] places) {
    int at = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      if (at >= raw.length()) {
        return false;
      }
      places[i] = at;
      char c = raw.charAt(at++);
      if (c == '\r') {
        at += raw.startsWith("\n", at) ? 1 : 0;
        c = '\n';
      }
      if (c != text.charAt(i)) {
        return false;
      }
    }
    places[text.length()] = at;
    return at == raw.length();
  }
}
