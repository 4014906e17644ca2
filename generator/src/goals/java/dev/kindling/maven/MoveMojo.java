package dev.kindling.maven;

import dev.kindling.build.BuildRequest;
import dev.kindling.build.MovedPage;
import dev.kindling.build.PageMove;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.ShownText;
import java.io.File;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Moves a page: gives its file another name or folder, mends every link and reference to it and its
 * own links, and lets it answer for its former address. The site must be green before, and is green
 * after; where that is not sure, nothing is changed, and it is said why.
 *
 * @since 0.1.0
 */
@Mojo(name = "move", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters before it calls execute
public final class MoveMojo extends SiteGoal {

  /** So many files are named. */
  private static final int SHOWN = 20;

  /**
   * The folder in which the site is built to try the move. Nothing in it is published or kept.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "kindling.trial",
      defaultValue = "${project.build.directory}/move",
      required = true)
  File trial;

  /**
   * The file of the page, below <code>content</code>, such as <code>notes/first.md</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "from")
  @Nullable String from;

  /**
   * The file that it gets, below <code>content</code>; with a <code>/</code> at its end, the folder
   * that it gets into.
   *
   * @since 0.1.0
   */
  @Parameter(property = "to")
  @Nullable String to;

  @Override
  void run() throws MojoFailureException {
    if (from == null || from.isBlank() || to == null || to.isBlank()) {
      throw new MojoFailureException(
          "Say which page moves, and where to: -Dfrom=notes/first.md -Dto=notes/beginnings.md");
    }
    if (!Files.isDirectory(site.toPath())) {
      throw new MojoFailureException("There is no folder `" + site + "`.");
    }
    MovedPage moved = PageMove.move(request(), from, to);
    if (moved instanceof MovedPage.Refused refused) {
      new ProblemLog(getLog(), problems, explain, Optional.empty())
          .tell(new DiagnosticReport(refused.problems()));
      throw new MojoFailureException(ShownText.forLog(refused.message()));
    }
    getLog().info(ShownText.forLog(told((MovedPage.Done) moved)));
  }

  private BuildRequest request() throws MojoFailureException {
    File built = new File(trial, "site");
    File state = new File(trial, "kindling");
    Parameters.keepApart(site.toPath(), built.toPath(), state.toPath(), themes.toPath());
    return new BuildRequest(
        site.toPath(),
        built.toPath(),
        state.toPath(),
        themes.toPath(),
        MoveMojo.class.getClassLoader(),
        Optional.empty(),
        Parameters.day(today),
        false,
        false,
        false,
        false,
        Parameters.threads(threads));
  }

  /** What was done, and what is left to do. */
  private static String told(MovedPage.Done done) {
    StringBuilder text = new StringBuilder();
    text.append(done.from()).append(" is now ").append(done.to()).append('.');
    int changed = done.changed().size();
    if (changed > 0) {
      text.append(" Links and references were mended in ")
          .append(changed == 1 ? "1 other file: " : changed + " other files: ");
      text.append(
          String.join(
              ", ", done.changed().stream().map(path -> path.value()).limit(SHOWN).toList()));
      text.append(changed > SHOWN ? " and " + (changed - SHOWN) + " more." : ".");
    }
    done.alias()
        .ifPresent(
            alias -> text.append(" Readers who kept ").append(alias).append(" are sent on."));
    return text.append(" Build the site to publish it.").toString();
  }
}
