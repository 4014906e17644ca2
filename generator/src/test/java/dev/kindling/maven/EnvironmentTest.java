package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

  @TempDir Path temp;

  @Test
  void aWorkflowSaysThatItIsOne() {
    assertThat(new Environment(Map.of("GITHUB_ACTIONS", "true")).isWorkflow()).isTrue();
    assertThat(new Environment(Map.of("GITHUB_ACTIONS", "false")).isWorkflow()).isFalse();
    assertThat(new Environment(Map.of()).isWorkflow()).isFalse();
  }

  @Test
  void theWorkspaceIsTheRepositoryWhereItHoldsTheSite() {
    assertThat(repository(Map.of("GITHUB_WORKSPACE", temp.resolve("a").toString())))
        .contains(temp.resolve("a"));
  }

  @Test
  void aWorkspaceElsewhereIsNotTheRepository() throws IOException {
    Files.createDirectories(temp.resolve(".git"));

    assertThat(repository(Map.of("GITHUB_WORKSPACE", temp.resolve("other").toString())))
        .contains(temp);
  }

  @Test
  void theNearestCheckoutIsTheRepositoryAndItMayBeAWorktree() throws IOException {
    Files.createDirectories(temp.resolve(".git"));
    assertThat(repository(Map.of())).contains(temp);

    Files.createDirectories(temp.resolve("a"));
    Files.writeString(temp.resolve("a/.git"), "gitdir: elsewhere\n");
    assertThat(repository(Map.of("GITHUB_WORKSPACE", " "))).contains(temp.resolve("a"));
  }

  @Test
  void problemsAreExplainedInTheRepositoryIfItHoldsThePage() throws IOException {
    Map<String, String> variables =
        Map.of(
            "GITHUB_WORKSPACE", temp.toString(),
            "GITHUB_SERVER_URL", "https://github.example",
            "GITHUB_REPOSITORY", "some/guide");
    assertThat(new Environment(variables).whereabouts(request()).docs()).isEmpty();

    Files.createDirectories(temp.resolve("generator/docs"));
    Files.writeString(temp.resolve("generator/docs/problems.md"), "# Problems\n");
    assertThat(new Environment(variables).whereabouts(request()).docs())
        .contains("https://github.example/some/guide/blob/HEAD/generator/docs/problems.md");
  }

  private Optional<Path> repository(Map<String, String> variables) {
    return new Environment(variables).whereabouts(request()).repository();
  }

  private BuildRequest request() {
    return new BuildRequest(
        temp.resolve("a/site"),
        temp.resolve("out"),
        temp.resolve("state"),
        temp.resolve("themes"),
        EnvironmentTest.class.getClassLoader(),
        Optional.empty(),
        LocalDate.of(2026, 11, 23),
        false,
        false,
        false,
        false,
        1);
  }
}
