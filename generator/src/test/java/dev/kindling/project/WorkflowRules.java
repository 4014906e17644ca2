package dev.kindling.project;

import static dev.kindling.project.GithubYaml.map;
import static dev.kindling.project.GithubYaml.text;
import static dev.kindling.project.GithubYaml.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What would let a workflow do more than it should, or run code that nobody here has read. */
final class WorkflowRules {

  private static final Pattern PINNED =
      Pattern.compile("uses: [\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
  private static final Pattern OUTSIDE_TEXT = Pattern.compile("\\$\\{\\{");

  private final GithubYaml workflow;
  private final List<String> problems = new ArrayList<>();

  private WorkflowRules(GithubYaml workflow) {
    this.workflow = workflow;
  }

  /** What is wrong with a workflow; empty if nothing is. */
  static List<String> problems(GithubYaml workflow) {
    WorkflowRules rules = new WorkflowRules(workflow);
    rules.triggers();
    rules.pins();
    rules.permissions();
    rules.jobs();
    rules.steps();
    return rules.problems;
  }

  private void triggers() {
    Object on = workflow.at("on");
    require(
        !isTrigger(on, "pull_request_target"),
        "runs strangers' code with our rights: pull_request_target");
    require(!isTrigger(on, "workflow_run"), "runs with more rights than its cause: workflow_run");
  }

  /** Whether it is among the triggers, which are a word, a list or a map. */
  private static boolean isTrigger(Object on, String name) {
    return on.equals(name)
        || (on instanceof List<?> list && list.contains(name))
        || map(on).containsKey(name);
  }

  private void pins() {
    List<String> lines =
        workflow
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("(- )?uses:.*"))
            .toList();
    require(lines.size() == workflow.uses().size(), "hides a `uses` from the reader");
    for (String line : lines) {
      require(
          PINNED.matcher(line.replaceFirst("^- ", "")).matches(),
          "is not pinned by commit with its version beside it: " + line);
    }
  }

  private void permissions() {
    require(
        workflow.at("permissions").equals(Map.of("contents", "read")),
        "must begin with `permissions: contents: read` and no more");
    workflow
        .jobs()
        .forEach(
            (name, job) -> {
              boolean deploys = !usesOf(job, "actions/deploy-pages@").isEmpty();
              Object permissions = value(job, "permissions");
              require(permissions instanceof Map, name + ": permissions are listed one by one");
              map(permissions)
                  .forEach(
                      (scope, right) -> {
                        boolean needed =
                            deploys && List.of("pages", "id-token").contains("" + scope);
                        require(
                            right.equals("read") || right.equals("none") || needed,
                            name + ": needs no " + scope + ": " + right);
                      });
            });
  }

  private void jobs() {
    require(!workflow.jobs().isEmpty(), "has no jobs");
    require(!workflow.at("concurrency", "group").equals(Map.of()), "has no concurrency group");
    workflow
        .jobs()
        .forEach(
            (name, job) -> {
              String minutes = text(job, "timeout-minutes");
              require(minutes.matches("[1-9]|[1-5]\\d|60"), name + ": timeout of up to an hour");
              for (Object step : usesOf(job, "actions/checkout@")) {
                require(
                    text(value(step, "with"), "persist-credentials").equals("false"),
                    name + ": the checkout leaves its token behind");
              }
            });
  }

  private void steps() {
    workflow.eachStep(
        (job, step) ->
            require(
                !OUTSIDE_TEXT.matcher(text(step, "run")).find(),
                job + ": text from outside becomes part of a script: " + text(step, "run")));
  }

  private static List<?> usesOf(Object job, String action) {
    return GithubYaml.steps(job).stream()
        .filter(step -> text(step, "uses").startsWith(action))
        .toList();
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(workflow.name() + ": " + problem);
    }
  }
}
