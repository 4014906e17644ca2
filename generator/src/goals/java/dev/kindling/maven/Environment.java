package dev.kindling.maven;

import dev.kindling.build.BuildRequest;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.telling.ProjectPaths;
import dev.kindling.telling.WorkflowCommands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * What the environment says about where a build runs. GitHub's variables are described in its
 * documentation of workflows, under "Default environment variables".
 *
 * @param variables the environment's variables
 */
record Environment(Map<String, String> variables) {

  /** Where a repository keeps the page that explains all problems, if it is Kindling's own. */
  private static final String DOCS = "generator/docs/problems.md";

  /** Whether the build is a step of a workflow on GitHub. */
  boolean isWorkflow() {
    return "true".equals(variables.get("GITHUB_ACTIONS"));
  }

  /** Where the site lies. */
  ProjectPaths whereabouts(BuildRequest request) {
    return whereabouts(
        request.siteFolder().toAbsolutePath().normalize(),
        request.themesFolder().toAbsolutePath().normalize());
  }

  /**
   * Where a folder lies.
   *
   * @param site absolute
   * @param themes absolute
   */
  ProjectPaths whereabouts(Path site, Path themes) {
    Optional<Path> repository =
        variable("GITHUB_WORKSPACE")
            .map(workspace -> Path.of(workspace).toAbsolutePath().normalize())
            .filter(site::startsWith)
            .or(() -> checkout(site));
    return new ProjectPaths(site, themes, repository, repository.flatMap(this::docs));
  }

  /** Tells GitHub the problems of a step of a workflow; elsewhere it says nothing. */
  void tellWorkflow(Log log, DiagnosticReport report, ProjectPaths where) {
    if (!isWorkflow() || report.all().isEmpty()) {
      return;
    }
    // A command must begin its line, and Maven puts a word before the first one.
    String text = "The same for GitHub:\n" + String.join("\n", WorkflowCommands.of(report, where));
    if (report.hasErrors()) {
      log.error(text);
    } else {
      log.warn(text);
    }
  }

  /** The nearest folder above that Git keeps. */
  private static Optional<Path> checkout(Path site) {
    for (Path folder = site; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private Optional<String> docs(Path repository) {
    return variable("GITHUB_SERVER_URL")
        .flatMap(
            server ->
                variable("GITHUB_REPOSITORY")
                    .map(name -> server + "/" + name + "/blob/HEAD/" + DOCS))
        .filter(address -> Files.exists(repository.resolve(DOCS)));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }
}
