package dev.kindling.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.mutants.Workbench.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes mistakes in copies of the flagship site, one at a time, and builds each as a strict build
 * does. A sample is built every time; {@code mvn verify -Dtest=MutantsTest -Dkindling.mutants=all}
 * builds all, in minutes, and leaves {@code target/mutants.txt}.
 */
class MutantsTest {

  private static final int SAMPLE = 300;
  private static final int SEED = 11;

  @TempDir Path temp;

  @Test
  void ofASampleOnlyWhatNoMachineCanKnowSurvives()
      throws IOException, InterruptedException, ExecutionException {
    Sources sources = Sources.ofTheFlagship();
    List<Mutant> sample = sample(Mutations.of(sources));

    Trial trial = Trial.of(sample, sources, temp);

    assertThat(sample).hasSize(SAMPLE);
    assertThat(trial.all(Fate.CRASHED)).as("builds that broke down").isEmpty();
    Survivors survivors = Survivors.read();
    assertThat(trial.all(Fate.SURVIVED))
        .filteredOn(mutant -> !survivors.allow(mutant))
        .as("mistakes that pass without a reason in mutants/survivors.txt")
        .isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "kindling.mutants", matches = "all")
  void ofAllOnlyWhatNoMachineCanKnowSurvives()
      throws IOException, InterruptedException, ExecutionException {
    Sources sources = Sources.ofTheFlagship();

    Trial trial = Trial.of(Mutations.of(sources), sources, temp);

    Survivors survivors = Survivors.read();
    Files.writeString(Path.of("target", "mutants.txt"), trial.report(survivors));
    assertThat(trial.all(Fate.CRASHED)).as("builds that broke down").isEmpty();
    assertThat(trial.all(Fate.SURVIVED))
        .filteredOn(mutant -> !survivors.allow(mutant))
        .as("mistakes that pass without a reason in mutants/survivors.txt")
        .isEmpty();
    assertThat(survivors.unneeded(trial.all(Fate.SURVIVED))).as("reasons for nothing").isEmpty();
  }

  @Test
  void mutantsAreTheSameEachTime() throws IOException {
    Sources sources = Sources.ofTheFlagship();

    assertThat(Mutations.of(sources)).isEqualTo(Mutations.of(sources)).doesNotHaveDuplicates();
  }

  /** One of each operator, then of as many sorts as fit. */
  private static List<Mutant> sample(List<Mutant> all) {
    List<Mutant> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(SEED));
    Map<String, Mutant> byOperator = new LinkedHashMap<>();
    Map<String, Mutant> bySort = new LinkedHashMap<>();
    for (Mutant mutant : shuffled) {
      byOperator.putIfAbsent(mutant.operator(), mutant);
      bySort.putIfAbsent(mutant.sort(), mutant);
    }
    Set<Mutant> sample = new LinkedHashSet<>(byOperator.values());
    sample.addAll(bySort.values());
    return sample.stream().limit(SAMPLE).toList();
  }
}
