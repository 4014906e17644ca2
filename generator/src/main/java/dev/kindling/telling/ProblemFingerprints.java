package dev.kindling.telling;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Sha256;
import dev.kindling.source.Location;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each problem of a report a fingerprint by which a later report can know it again: made from
 * its code, its file, the text of its line and the piece of it that is marked, but not from the
 * number of the line. Of problems that are alike in all of that, the second one is told from the
 * first by its number. Not thread-safe.
 */
final class ProblemFingerprints {

  private static final int DIGITS = 32;

  private final Map<String, Integer> seen = new TreeMap<>();

  /** The fingerprint of the next problem: 32 lower-case hexadecimal digits. */
  String next(Diagnostic problem) {
    String text = problem.code().id() + '\n' + problem.location().path();
    if (problem.location() instanceof Location.InFile at) {
      String line = at.file().line(at.line());
      int from = Math.min(at.column() - 1, line.length());
      int to = Math.min(from + at.length(), line.length());
      text += '\n' + line.strip() + '\n' + line.substring(from, to);
    }
    String same = Sha256.of(text).hex(DIGITS);
    int number = seen.merge(same, 1, Integer::sum);
    return number == 1 ? same : Sha256.of(same + '\n' + number).hex(DIGITS);
  }
}
