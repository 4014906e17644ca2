package dev.kindling.telling;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each problem of a report a fingerprint by which a later report can know it again: made from
 * its code, its file, the text of its line and the piece of it that is marked, but not from the
 * number of the line. Of problems that are alike in all of that, the second one is told from the
 * first by its number. Not thread-safe.
 */
final class Fingerprints {

  private static final int BYTES = 16;

  private final MessageDigest digest;
  private final Map<String, Integer> seen = new TreeMap<>();

  Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The fingerprint of the next problem: 32 lower-case hexadecimal digits. */
  String next(Diagnostic problem) {
    String text = problem.code().id() + '\n' + problem.location().path();
    if (problem.location() instanceof Location.InFile at) {
      String line = at.file().line(at.line());
      int from = Math.min(at.column() - 1, line.length());
      int to = Math.min(from + at.length(), line.length());
      text += '\n' + line.strip() + '\n' + line.substring(from, to);
    }
    String same = hash(text);
    int number = seen.merge(same, 1, Integer::sum);
    return number == 1 ? same : hash(same + '\n' + number);
  }

  private String hash(String text) {
    byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes, 0, BYTES);
  }
}
