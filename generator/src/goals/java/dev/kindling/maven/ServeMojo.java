package dev.kindling.maven;

import dev.kindling.build.BuildRequest;
import dev.kindling.build.Turn;
import dev.kindling.diagnostic.ShownText;
import dev.kindling.serve.Preview;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site on this machine while somebody works on it: builds it, says at which address a
 * browser finds it, and builds it again whenever a file changes. Open pages follow by themselves,
 * and problems stand over them. It writes nothing but its own folder, opens nothing, and ends with
 * Ctrl+C. A theme among the plugin's dependencies is not watched.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters before it calls execute
public final class ServeMojo extends SiteGoal {

  /**
   * The folder that the preview keeps the built site in, and what it remembers. It must not be one
   * that is published.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "kindling.preview",
      defaultValue = "${project.build.directory}/preview",
      required = true)
  File preview;

  /**
   * The first port that is tried; when it is in use, the next one is. <code>0</code> takes any that
   * is free.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.port", defaultValue = "8080")
  int port;

  /**
   * Whether browsers go to the page whose file was saved last.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.follow", defaultValue = "false")
  @Nullable String follow;

  /**
   * The address at which the site is published. It takes the place of the <code>url</code> in
   * <code>site.yml</code>; the preview serves the site below the path of this address.
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
   * Whether warnings are errors, but for those that come with time.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.strict", defaultValue = "false")
  @Nullable String strict;

  private String said = "";

  @Override
  void run() throws MojoFailureException {
    // Without it, each answer waits 40 ms for the acknowledgement of the one before; the server
    // reads it once, when its first class is loaded.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    if (!Files.isDirectory(site.toPath())) {
      throw new MojoFailureException("There is no folder `" + site + "`.");
    }
    BuildRequest request = request();
    boolean isFollowing = Parameters.flag("kindling.follow", follow);
    try (Preview open = new Preview(request, this::day, port, isFollowing)) {
      open.run(turn -> tell(turn, open.address()));
    }
  }

  /** What the parameters ask for. */
  BuildRequest request() throws MojoFailureException {
    File built = new File(preview, "site");
    File state = new File(preview, "kindling");
    Parameters.keepApart(site.toPath(), built.toPath(), state.toPath(), themes.toPath());
    Parameters.port(port);
    return new BuildRequest(
        site.toPath(),
        built.toPath(),
        state.toPath(),
        themes.toPath(),
        ServeMojo.class.getClassLoader(),
        Optional.ofNullable(url).filter(text -> !text.isBlank()),
        Parameters.day(today),
        Parameters.flag("kindling.drafts", drafts),
        Parameters.flag("kindling.strict", strict),
        false,
        false,
        Parameters.threads(threads));
  }

  /** The day, which {@link #request} has found to be one. */
  private LocalDate day() {
    try {
      return Parameters.day(today);
    } catch (MojoFailureException changed) {
      throw new IllegalStateException("The day was one before: " + today, changed);
    }
  }

  private void tell(Turn turn, String address) {
    if (turn instanceof Turn.BrokenOff broken) {
      getLog().error(broken(broken.cause()));
    } else if (turn instanceof Turn.Built built) {
      new ProblemLog(getLog(), problems, explain, Optional.empty()).tell(built.outcome().report());
      getLog().info(sentence(built));
    }
    if (!address.equals(said)) {
      said = address;
      getLog().info("The preview is at " + address + " and ends with Ctrl+C.");
    }
  }

  private String broken(RuntimeException cause) {
    return cause instanceof UncheckedIOException
        ? ShownText.forLog(String.valueOf(cause.getMessage()))
        : String.valueOf(FaultReport.of(cause, version(), caller).getMessage());
  }

  private static String sentence(Turn.Built built) {
    return built
        .outcome()
        .written()
        .map(
            written ->
                "Built: "
                    + (written.written() + written.deleted())
                    + " of "
                    + (written.written() + written.unchanged() + written.deleted())
                    + " files changed.")
        .orElse(
            built.outcome().report().summary()
                + ". The preview stays as it was until that is mended.");
  }
}
