package dev.kindling.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sorts of mistakes that a build may let pass, each with the reason. The file has a line for
 * each sort, below the reason that it shares with its neighbours.
 *
 * @param reasons by {@link Mutant#sort}
 */
record Survivors(Map<String, String> reasons) {

  private static final Path FILE = Path.of("src/test/resources/mutants/survivors.txt");

  static Survivors read() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    StringBuilder reason = new StringBuilder();
    boolean isReason = false;
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("# ")) {
        if (!isReason) {
          reason.setLength(0);
        }
        reason.append(reason.isEmpty() ? "" : " ").append(line.substring(2));
      } else if (!line.isBlank() && reasons.put(line, reason.toString()) != null) {
        throw new IOException(FILE + " has twice: " + line);
      }
      isReason = line.startsWith("# ");
    }
    return new Survivors(reasons);
  }

  boolean allow(Mutant mutant) {
    return reasons.containsKey(mutant.sort());
  }

  /** What is allowed, and did not happen. */
  List<String> unneeded(List<Mutant> survivors) {
    List<String> sorts = survivors.stream().map(Mutant::sort).toList();
    return reasons.keySet().stream().filter(sort -> !sorts.contains(sort)).toList();
  }
}
