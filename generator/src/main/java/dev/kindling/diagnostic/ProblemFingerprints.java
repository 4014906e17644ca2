package dev.kindling.diagnostic;

import dev.kindling.file.Sha256;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each problem of a report a fingerprint by which a later report can know it again: made from
 * its code, its file, the text of its line and the piece of it that is marked, but not from the
 * number of the line. Of a very long line, only what is near the piece counts. Of problems that are
 * alike in all of that, the second one is told from the first by its number. Not thread-safe.
 */
public final class ProblemFingerprints {

  private static final int DIGITS = 32;

  /** How many UTF-16 units on either side of the place count. */
  private static final int NEAR = 1000;

  private final Map<String, Integer> seen = new TreeMap<>();

  /** The fingerprint of the next problem: 32 lower-case hexadecimal digits. */
  public String next(Diagnostic problem) {
    String text = problem.code().id() + '\n' + problem.location().path();
    if (problem.location() instanceof Location.InFile at) {
      text += '\n' + around(at).strip() + '\n' + near(at, at.start(), at.end());
    }
    String same = Sha256.of(text).hex(DIGITS);
    int number = seen.merge(same, 1, Integer::sum);
    return number == 1 ? same : Sha256.of(same + '\n' + number).hex(DIGITS);
  }

  /** The line, as far as it is not too far away: there can be thousands of problems on it. */
  private static String around(Location.InFile at) {
    LineIndex lines = at.file().lines();
    return near(at, lines.startOf(at.line()), lines.endOf(at.line()));
  }

  private static String near(Location.InFile at, int from, int to) {
    return at.file()
        .text()
        .substring(Math.max(from, at.start() - NEAR), Math.min(to, at.start() + NEAR));
  }
}
