package dev.kindling.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuildOutcome;
import dev.kindling.check.BareSettings;
import dev.kindling.check.CheckMemory;
import dev.kindling.check.SiteCheck;
import dev.kindling.html.BrowserTree;
import dev.kindling.output.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every small site below {@code src/test/resources/zoo}, laid over {@code zoo-base}. A file
 * more is a test more. After a wanted change, {@code mvn verify -Dtest=ZooTest
 * -Dkindling.zoo=accept} writes what is said of each as what must be said; read it as its author
 * would before you commit it.
 */
class ZooTest {

  private static final Path CASES = Path.of("src/test/resources/zoo");
  private static final int FEWEST = 150;

  @TempDir Path temp;

  static List<ZooCase> cases() throws IOException {
    List<ZooCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        cases.add(ZooCase.read(file));
      }
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsWhoMadeTheMistakeWhereItIsAndWhatToDo(ZooCase mistake) throws IOException {
    BuildOutcome outcome = ZooSite.in(temp.resolve("site")).with(mistake).build(mistake);
    String report = ZooSite.report(outcome);
    if ("accept".equals(System.getProperty("kindling.zoo"))) {
      mistake.accept(report);
    }

    assertThat(report).isEqualTo(ZooCase.read(mistake.file()).expected());
    assertThat(outcome.report().all()).isNotEmpty();
    assertThat(outcome.written().isEmpty()).isEqualTo(outcome.report().hasErrors());
    BrowserTree.assertRight(temp.resolve("site/target/site"));
  }

  @Test
  void thereAreManyMistakesAndNoneTwice() throws IOException {
    List<ZooCase> cases = cases();

    assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(cases).extracting(ZooCase::story).doesNotHaveDuplicates();
    assertThat(cases).extracting(c -> List.of(c.settings(), c.sections())).doesNotHaveDuplicates();
    assertThat(cases)
        .extracting(ZooCase::story)
        .allMatch(story -> story.matches("(An author|An owner|A theme maker) .*\\."));
  }

  @Test
  void theBaseHasNoMistake() throws IOException {
    ZooSite base = ZooSite.in(temp.resolve("site"));

    assertThat(ZooSite.report(base.build())).isEmpty();
    SiteCheck check = new SiteCheck(BareSettings.of("https://small.example/", ""));
    List<Artifact> written = written(temp.resolve("site/target/site"));
    assertThat(
            check
                .judge(written.stream().map(CheckMemory.Seen::of).map(check::read).toList())
                .problems())
        .isEmpty();
  }

  private static List<Artifact> written(Path site) throws IOException {
    List<Artifact> artifacts = new ArrayList<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        artifacts.add(
            Artifact.ofBytes(
                site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
      }
    }
    return artifacts;
  }
}
