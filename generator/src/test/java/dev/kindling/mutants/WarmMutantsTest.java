package dev.kindling.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.BinaryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that remembers the site as it was says and writes what one says and writes that remembers
 * nothing, whatever happened to the sources in between. Each operator is tried once every time, and
 * on every sort of file that is not text; {@code mvn verify -Dtest=WarmMutantsTest
 * -Dkindling.mutants=all} tries all mutants.
 */
class WarmMutantsTest {

  private static final int SEED = 12;
  private static final int SHOWN = 5;

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
      <title>{{page.title}}</title><meta name="description" content="About it.">
      </head><body><main><h1>{{page.title}}</h1>{{{page.body}}}</main></body></html>
      """;

  private static final String MESSAGES =
      """
      footnote: {back: Back, title: Notes}
      table: {label: Table}
      task: {done: Done, open: To do}
      """;

  @TempDir Path temp;

  @Test
  void aWarmBuildOfOneMutantOfEachOperatorIsAsACleanOne() throws IOException {
    Sources sources = Sources.ofTheFlagship();

    assertThat(differences(oneOfEach(Mutations.of(sources)), sources)).isEmpty();
  }

  @Test
  void aWarmBuildOfEveryBrokenBinaryFileIsAsACleanOne() throws IOException {
    Sources sources = withBinaryFiles();
    List<Mutant> mutants = BinaryMutations.of(sources);

    assertThat(mutants)
        .extracting(Mutant::operator)
        .contains("overwrite with zeros", "cut bytes off", "turn one bit")
        .contains("take another of its size");
    assertThat(differences(mutants, sources)).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "kindling.mutants", matches = "all")
  void aWarmBuildOfEveryMutantIsAsACleanOne() throws IOException {
    Sources sources = Sources.ofTheFlagship();

    assertThat(differences(Mutations.of(sources), sources)).isEmpty();
  }

  /** The mutants of which a warm build says or writes something else; the first few. */
  private List<String> differences(List<Mutant> mutants, Sources sources) throws IOException {
    Workbench bench = Workbench.in(temp, sources);
    List<String> differences = new ArrayList<>();
    for (Mutant mutant : mutants) {
      Workbench.Answer warm = bench.warm(mutant);
      Workbench.Answer clean = bench.clean(mutant);
      if (!warm.equals(clean) && differences.size() < SHOWN) {
        differences.add(mutant + ": warm " + warm.told() + ", clean " + clean.told());
      }
    }
    return differences;
  }

  private static List<Mutant> oneOfEach(List<Mutant> all) {
    List<Mutant> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(SEED));
    Map<String, Mutant> byOperator = new LinkedHashMap<>();
    shuffled.forEach(mutant -> byOperator.putIfAbsent(mutant.operator(), mutant));
    return List.copyOf(byOperator.values());
  }

  /** A small site with files of every sort beside its page and in its theme, in pairs. */
  private static Sources withBinaryFiles() throws IOException {
    Sources sources =
        new Sources(
            new TreeMap<>(
                Map.of(
                    "site/site.yml", "title: T\nurl: https://t.example/\ntheme: t\n",
                    "site/urls.txt", "",
                    "site/kinds/home.yml", "files: [index.md]\nurl: /\n",
                    "site/content/index.md", "---\ntitle: T\n---\n\nText.\n",
                    "themes/t/theme.yml", "name: T\ncontract: 1\n",
                    "themes/t/templates/page.mustache", PAGE,
                    "themes/t/templates/list.mustache", PAGE,
                    "themes/t/messages/en.yml", MESSAGES)));
    for (String ending : List.of("png", "jpg", "gif", "woff", "woff2", "pdf")) {
      for (int seed = 1; seed <= 2; seed++) {
        byte[] bytes = BinaryFile.of("a." + ending, seed);
        sources = sources.with("site/static/more/" + seed + "." + ending, bytes);
      }
      byte[] bytes = BinaryFile.of("a." + ending, 3);
      sources = sources.with("themes/t/assets/more/3." + ending, bytes);
    }
    return sources;
  }
}
