package dev.kindling.mutants;

import dev.kindling.mutants.Workbench.Fate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What came of some mutants.
 *
 * @param fates in the order of the mutants
 */
record Trial(Map<Mutant, Fate> fates) {

  private static final int BENCHES = 2;

  /** Builds them all, on folders below one that is empty. */
  static Trial of(List<Mutant> mutants, Sources sources, Path root)
      throws IOException, InterruptedException, ExecutionException {
    Map<Mutant, Fate> fates = new LinkedHashMap<>();
    ExecutorService workers = Executors.newFixedThreadPool(BENCHES);
    try {
      List<Future<List<Fate>>> shares = new ArrayList<>();
      for (int i = 0; i < BENCHES; i++) {
        Path folder = root.resolve("bench-" + i);
        List<Mutant> share = share(mutants, i);
        shares.add(workers.submit(() -> judge(share, Workbench.in(folder, sources))));
      }
      for (int i = 0; i < mutants.size(); i++) {
        fates.put(mutants.get(i), shares.get(i % BENCHES).get().get(i / BENCHES));
      }
    } finally {
      workers.shutdownNow();
    }
    return new Trial(fates);
  }

  private static List<Mutant> share(List<Mutant> mutants, int bench) {
    List<Mutant> share = new ArrayList<>();
    for (int i = bench; i < mutants.size(); i += BENCHES) {
      share.add(mutants.get(i));
    }
    return share;
  }

  private static List<Fate> judge(List<Mutant> mutants, Workbench bench) throws IOException {
    List<Fate> fates = new ArrayList<>();
    for (Mutant mutant : mutants) {
      fates.add(bench.judge(mutant));
    }
    return fates;
  }

  /** Those with this fate, in order. */
  List<Mutant> all(Fate fate) {
    return fates.keySet().stream().filter(mutant -> fates.get(mutant) == fate).toList();
  }

  /** A table of all operators, and the survivors by their sort. */
  String report(Survivors allowed) {
    Map<String, Map<Fate, Integer>> table = new TreeMap<>();
    Map<String, List<String>> survivors = new TreeMap<>();
    fates.forEach(
        (mutant, fate) -> {
          table
              .computeIfAbsent(mutant.operator(), o -> new EnumMap<>(Fate.class))
              .merge(fate, 1, Integer::sum);
          table
              .computeIfAbsent("~ all", o -> new EnumMap<>(Fate.class))
              .merge(fate, 1, Integer::sum);
          if (fate == Fate.SURVIVED || fate == Fate.CRASHED) {
            survivors.computeIfAbsent(mutant.sort(), s -> new ArrayList<>()).add(mutant.place());
          }
        });
    StringBuilder out = new StringBuilder();
    out.append(row("operator", "mutants", "caught", "told", "same", "survived", "share"));
    table.forEach((operator, counts) -> out.append(row(operator, counts)));
    survivors.forEach(
        (sort, places) -> {
          out.append('\n').append(places.size()).append(" × ").append(sort).append('\n');
          out.append("  ").append(allowed.reasons().getOrDefault(sort, "NOT ALLOWED")).append('\n');
          places.forEach(place -> out.append("  ").append(place).append('\n'));
        });
    return out.toString();
  }

  private static String row(String operator, Map<Fate, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int same = counts.getOrDefault(Fate.SAME, 0);
    int survived = counts.getOrDefault(Fate.SURVIVED, 0) + counts.getOrDefault(Fate.CRASHED, 0);
    int told = counts.getOrDefault(Fate.TOLD, 0);
    int caught = counts.getOrDefault(Fate.CAUGHT, 0);
    double share = all == same ? 100 : 100.0 * (caught + told) / (all - same);
    return row(
        operator,
        "" + all,
        "" + caught,
        "" + told,
        "" + same,
        "" + survived,
        String.format(Locale.ROOT, "%.1f %%", share));
  }

  private static String row(String operator, String... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-32s", operator));
    for (String cell : cells) {
      row.append(String.format(Locale.ROOT, "%10s", cell));
    }
    return row.append('\n').toString();
  }
}
