package dev.kindling.maven;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.ProgressLine;
import dev.kindling.build.SiteBuild;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.ShownText;
import dev.kindling.output.WriteReport;
import dev.kindling.source.DiskFailure;
import dev.kindling.telling.DiagnosticFiles;
import dev.kindling.telling.ProjectPaths;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site: reads its pages, checks them, and writes the site to <code>target/site</code>.
 * Every mistake is reported with its place; with a mistake, nothing is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters before it calls execute
public final class BuildMojo extends SiteGoal {

  /**
   * The folder that the built site goes to. Files in it that Kindling did not write are left alone.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "kindling.output",
      defaultValue = "${project.build.directory}/site",
      required = true)
  File output;

  /**
   * The folder for what is no part of the site: the report, the problems for machines, the schemas
   * for editors, and what Kindling remembers of the last build.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "kindling.state",
      defaultValue = "${project.build.directory}/kindling",
      required = true)
  File state;

  /**
   * The address at which the site is published. It takes the place of the <code>url</code> in
   * <code>site.yml</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.url")
  @Nullable String url;

  /**
   * Whether pages with <code>draft: true</code> are built.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.drafts", defaultValue = "false")
  @Nullable String drafts;

  /**
   * Whether warnings are errors, as they should be where the site is published. What a day that
   * passes is enough to bring about stays a warning: a review that is overdue, and a link to a page
   * whose day has not come or whose time is over.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.strict", defaultValue = "false")
  @Nullable String strict;

  /**
   * What a review that is overdue, or a rule whose last day is over, is: <code>warn</code> makes it
   * a warning, also in a strict build, and <code>fail</code> an error, for a job that runs by a
   * clock and publishes nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.reviews", defaultValue = "warn")
  @Nullable String reviews;

  /**
   * Whether addresses that have disappeared from the site may leave <code>urls.txt</code>. Readers
   * who follow an old link will then find nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.acceptUrls", defaultValue = "false")
  @Nullable String acceptUrls;

  /**
   * A file of known problems, such as <code>known-problems.txt</code>, that the build lets pass.
   * The first build with it writes all problems of today into the file; later ones fail with new
   * problems only. A problem that is mended leaves the file with the next build that writes the
   * site. It is kept beside the sources.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.baseline")
  @Nullable File baseline;

  /**
   * Whether to build nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.skip", defaultValue = "false")
  @Nullable String skip;

  /** The environment's variables, for tests to replace. */
  Map<String, String> environment = System.getenv();

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    if (Parameters.flag("kindling.skip", skip)) {
      getLog().info("The site is not built: kindling.skip is set.");
      return;
    }
    BuildRequest request = request();
    BuildOutcome outcome = build(new SiteBuild(request));
    tell(outcome);
    List<DiskFailure> lost = new ArrayList<>(outcome.lost());
    try {
      tellMachines(outcome.report(), request);
    } catch (DiskFailure e) {
      lost.add(e);
    }
    if (outcome.report().hasErrors()) {
      lost.forEach(
          failure -> getLog().error(ShownText.forLog(String.valueOf(failure.getMessage()))));
      throw new MojoFailureException(
          outcome.report().summary()
              + (outcome.finishesEarlier()
                  ? ". Of this build nothing was written; see the problems above."
                  : ". The site was not changed; see the problems above."));
    }
    if (!lost.isEmpty()) {
      throw afterwards(lost);
    }
  }

  /** Who waits at a terminal sees what it is at. */
  private BuildOutcome build(SiteBuild build) {
    Optional<Consumer<String>> terminal =
        getLog().isInfoEnabled() ? Terminal.watched(environment) : Optional.empty();
    if (terminal.isEmpty()) {
      return build.run();
    }
    ProgressLine line = ProgressLine.watching(build::progress, terminal.get());
    try {
      return build.run();
    } finally {
      line.close();
    }
  }

  /** What a build failed at that had written its site. */
  MojoExecutionException afterwards(List<DiskFailure> lost) {
    String failures = lost.stream().map(DiskFailure::getMessage).collect(Collectors.joining(". "));
    return new MojoExecutionException(
        "The site is written, whole, to "
            + output
            + ". What belongs beside it is not: "
            + failures
            + ". Build again once that can be written.",
        lost.get(0));
  }

  /** What the parameters ask for. */
  BuildRequest request() throws MojoFailureException {
    Parameters.keepApart(site.toPath(), output.toPath(), state.toPath(), themes.toPath());
    BuildRequest request = requestWithoutBaseline();
    return baseline == null ? request : request.knowing(baseline.toPath());
  }

  private BuildRequest requestWithoutBaseline() throws MojoFailureException {
    return new BuildRequest(
        site.toPath(),
        output.toPath(),
        state.toPath(),
        themes.toPath(),
        BuildMojo.class.getClassLoader(),
        Optional.ofNullable(url).filter(text -> !text.isBlank()),
        Parameters.day(today),
        Parameters.flag("kindling.drafts", drafts),
        Parameters.flag("kindling.strict", strict),
        Parameters.failsOnReviews(reviews),
        Parameters.flag("kindling.acceptUrls", acceptUrls),
        Parameters.threads(threads));
  }

  private void tell(BuildOutcome outcome) {
    if (outcome.finishesEarlier()) {
      getLog()
          .warn("An earlier build was stopped while it published the site. That is finished now.");
    }
    Optional<File> list = Optional.of(new File(state, DiagnosticFiles.PROBLEMS));
    new ProblemLog(getLog(), problems, explain, list).tell(outcome.report());
    outcome.written().ifPresent(written -> tell(outcome, written));
  }

  private void tell(BuildOutcome outcome, WriteReport written) {
    OutcomeWords.of(outcome, written, output).forEach(text -> getLog().info(text));
  }

  /** Tells editors, services and GitHub what {@link #tell} tells people. */
  private void tellMachines(DiagnosticReport report, BuildRequest request) {
    Environment around = new Environment(environment);
    ProjectPaths where = around.whereabouts(request);
    DiagnosticFiles.write(request.stateFolder(), report, where);
    around.tellWorkflow(getLog(), report, where);
  }
}
