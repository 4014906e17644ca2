package dev.kindling.project;

import static dev.kindling.project.GithubYaml.map;
import static dev.kindling.project.GithubYaml.text;
import static dev.kindling.project.GithubYaml.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowsTest {

  private static final Path GITHUB = Repository.root().resolve(".github");

  private static final String GOOD =
      """
      on: [push]
      permissions:
        contents: read
      concurrency:
        group: a
      jobs:
        one:
          timeout-minutes: 5
          steps:
            - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
              with:
                persist-credentials: false
            - run: echo ok
      """;

  static List<GithubYaml> workflows() {
    return Repository.files(GITHUB.resolve("workflows"), ".yml").stream()
        .map(file -> GithubYaml.parse("" + file.getFileName(), Repository.read(file)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyWorkflowMayDoOnlyWhatItMust(GithubYaml workflow) {
    assertThat(WorkflowRules.problems(workflow)).isEmpty();
  }

  @Test
  void testsRunOnEverySystemAndJavaThatIsPromised() {
    GithubYaml ci = workflow("ci.yml");

    assertThat(ci.at("jobs", "verify", "strategy", "matrix", "os"))
        .isEqualTo(List.of("ubuntu-latest", "macos-latest", "windows-latest"));
    assertThat(ci.at("jobs", "verify", "strategy", "matrix", "java"))
        .isEqualTo(List.of("17", "21", "25"));
    assertThat(ci.at("jobs", "verify", "strategy", "fail-fast")).isEqualTo("false");
    assertThat(map(ci.at("on")).keySet()).map(Object::toString).contains("push", "pull_request");
    assertThat(GithubYaml.steps(ci.at("jobs", "verify")))
        .anySatisfy(step -> assertThat(text(step, "run")).isEqualTo("mvn -B -ntp verify"));
  }

  @Test
  void theSiteIsPublishedFromMainOnly() {
    GithubYaml publish = workflow("publish.yml");

    assertThat(publish.at("on", "push")).hasToString("{branches=[main]}");
    assertThat(map(publish.at("on")).keySet())
        .map(Object::toString)
        .containsExactlyInAnyOrder("push", "schedule", "workflow_dispatch");
    assertThat(publish.jobs().values())
        .hasSize(2)
        .allSatisfy(
            job -> assertThat(text(job, "if")).isEqualTo("github.ref == 'refs/heads/main'"));
    assertThat(text(publish.at("jobs", "deploy"), "needs")).isEqualTo("build");
    assertThat(publish.at("concurrency", "cancel-in-progress")).isEqualTo("false");
    assertThat(publish.at("jobs", "deploy", "environment", "name")).isEqualTo("github-pages");
  }

  @Test
  void theSiteIsPublishedAtLeastEveryDay() {
    assertThat(workflow("publish.yml").at("on", "schedule"))
        .asInstanceOf(LIST)
        .singleElement()
        .satisfies(entry -> assertThat(text(entry, "cron")).matches("\\d+ \\d+ \\* \\* \\*"));
  }

  @Test
  void anOverdueReviewFailsOneJobThatRunsByTheClockAndPublishesNothing() {
    GithubYaml reviews = workflow("reviews.yml");

    assertThat(map(reviews.at("on")).keySet())
        .map(Object::toString)
        .containsExactlyInAnyOrder("schedule", "workflow_dispatch");
    assertThat(reviews.at("on", "schedule"))
        .asInstanceOf(LIST)
        .singleElement()
        .satisfies(entry -> assertThat(text(entry, "cron")).matches("\\d+ \\d+ \\* \\* \\d"));
    assertThat(workflows())
        .filteredOn(workflow -> workflow.text().contains("kindling.reviews"))
        .extracting(GithubYaml::name)
        .containsExactly("reviews.yml");
    assertThat(reviews.text())
        .contains("run: mvn -B -ntp package -Dkindling.reviews=fail")
        .doesNotContain("pages");
  }

  @Test
  void whatIsPublishedIsBuiltStrictly() {
    assertThat(workflow("publish.yml").text()).contains("-Dkindling.strict=true");
  }

  @Test
  void aSoundWorkflowIsLetThrough() {
    assertThat(WorkflowRules.problems(GithubYaml.parse("good", GOOD))).isEmpty();
  }

  static Stream<List<String>> mistakes() {
    return Stream.of(
        List.of("@3d3c42e5aac5ba805825da76410c181273ba90b1", "@v7", "not pinned"),
        List.of(" # v7.0.1", "", "not pinned"),
        List.of("# v7.0.1", "# v7", "not pinned"),
        List.of("- uses:", "- 'uses':", "hides"),
        List.of("contents: read", "contents: write", "must begin with"),
        List.of("permissions:\n  contents: read", "permissions: read-all", "must begin with"),
        List.of("permissions:\n  contents: read\n", "", "must begin with"),
        List.of("  one:\n", "  one:\n    permissions: {packages: write}\n", "packages: write"),
        List.of("  one:\n", "  one:\n    permissions: write-all\n", "one by one"),
        List.of("[push]", "[push, pull_request_target]", "strangers"),
        List.of("[push]", "{pull_request_target: {branches: [main]}}", "strangers"),
        List.of("[push]", "pull_request_target", "strangers"),
        List.of("echo ok", "echo ${{ github.event.issue.title }}", "part of a script"),
        List.of("echo ok", "echo \"${{github.head_ref}}\"", "part of a script"),
        List.of("echo ok", "echo ${{ github.ref_name }}", "part of a script"),
        List.of("[push]", "workflow_run", "more rights"),
        List.of("[push]", "[push, workflow_run]", "more rights"),
        List.of("[push]", "{workflow_run: {workflows: [CI]}}", "more rights"),
        List.of("persist-credentials: false", "persist-credentials: true", "token"),
        List.of("        with:\n          persist-credentials: false\n", "", "token"),
        List.of("    timeout-minutes: 5\n", "", "timeout"),
        List.of("timeout-minutes: 5", "timeout-minutes: 360", "timeout"),
        List.of("concurrency:\n  group: a\n", "", "concurrency"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamed(List<String> mistake) {
    assertThat(GOOD).contains(mistake.get(0));
    GithubYaml bad = GithubYaml.parse("bad", GOOD.replace(mistake.get(0), mistake.get(1)));

    assertThat(WorkflowRules.problems(bad)).singleElement().asString().contains(mistake.get(2));
  }

  @Test
  void dependabotLooksAfterMavenAndActionsWeekly() {
    GithubYaml dependabot =
        GithubYaml.parse("dependabot.yml", Repository.read(GITHUB.resolve("dependabot.yml")));

    assertThat(dependabot.at("updates"))
        .asInstanceOf(LIST)
        .allSatisfy(
            entry -> {
              assertThat(text(value(entry, "schedule"), "interval")).isEqualTo("weekly");
              assertThat(map(value(entry, "groups"))).isNotEmpty();
            })
        .map(entry -> text(entry, "package-ecosystem"))
        .containsExactly("maven", "github-actions");
  }

  /** All updates of Maven's come as one: one that needs a newer JDK would hold up the others. */
  @Test
  void dependabotLeavesWhatThePromisedVersionsCannotTake() {
    GithubYaml dependabot =
        GithubYaml.parse("dependabot.yml", Repository.read(GITHUB.resolve("dependabot.yml")));

    assertThat(dependabot.at("updates"))
        .asInstanceOf(LIST)
        .filteredOn(entry -> text(entry, "package-ecosystem").equals("maven"))
        .flatMap(entry -> (List<?>) value(entry, "ignore"))
        .map(entry -> text(entry, "dependency-name"))
        .containsExactly(
            "com.google.errorprone:error_prone_core", "org.apache.maven:maven-plugin-api");
  }

  @Test
  void everyIssueFormAsksForSomething() {
    List<Path> forms =
        Repository.files(GITHUB.resolve("ISSUE_TEMPLATE"), ".yml").stream()
            .filter(file -> !file.endsWith("config.yml"))
            .toList();

    assertThat(forms)
        .hasSize(3)
        .allSatisfy(
            file -> {
              GithubYaml form = GithubYaml.parse("" + file.getFileName(), Repository.read(file));
              assertThat(text(form.tree(), "name")).isNotBlank();
              assertThat(text(form.tree(), "description")).isNotBlank();
              assertThat(form.at("body"))
                  .asInstanceOf(LIST)
                  .anySatisfy(
                      entry ->
                          assertThat(text(value(entry, "validations"), "required"))
                              .isEqualTo("true"));
            });
  }

  private static GithubYaml workflow(String name) {
    return workflows().stream()
        .filter(workflow -> workflow.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
