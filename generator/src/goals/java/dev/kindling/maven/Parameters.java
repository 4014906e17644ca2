package dev.kindling.maven;

import dev.kindling.audit.Flavour;
import dev.kindling.file.RealPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads what was written into parameters, and says in plain words what is wrong with it. */
final class Parameters {

  /** Each takes room for a large stack; no build gets faster by more. */
  private static final int MOST_THREADS = 256;

  private static final int LAST_PORT = 65_535;

  private Parameters() {}

  /**
   * A flag. Maven would take {@code yes} for no, and a build that should be strict would not be.
   *
   * @param name of the parameter
   * @param value what was written; nothing means no
   */
  static boolean flag(String name, @Nullable String value) throws MojoFailureException {
    String written = value == null ? "" : value.strip();
    if (!written.isEmpty()
        && !written.equalsIgnoreCase("true")
        && !written.equalsIgnoreCase("false")) {
      throw new MojoFailureException(
          name + " must be `true` or `false`, and is `" + written + "`.");
    }
    return written.equalsIgnoreCase("true");
  }

  /** The day of {@code kindling.today}; when nothing is written, it is today, in UTC. */
  static LocalDate day(@Nullable String today) throws MojoFailureException {
    if (today == null || today.isBlank()) {
      return LocalDate.now(ZoneOffset.UTC);
    }
    try {
      return LocalDate.parse(today.strip());
    } catch (DateTimeParseException e) {
      throw new MojoFailureException(
          "kindling.today must be a day such as 2026-11-23, and is `" + today + "`.", e);
    }
  }

  /** How many threads work: those asked for, or else one for each processor. */
  static int threads(int asked) {
    return asked > 0 ? Math.min(asked, MOST_THREADS) : Runtime.getRuntime().availableProcessors();
  }

  /**
   * A whole number, for callers that read none themselves.
   *
   * @param name of the parameter's field
   */
  static int number(String name, String value) throws MojoFailureException {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new MojoFailureException(
          "kindling." + name + " must be a whole number, and is `" + value + "`.", e);
    }
  }

  /** Refuses what is no port. */
  static void port(int asked) throws MojoFailureException {
    if (asked < 0 || asked > LAST_PORT) {
      throw new MojoFailureException(
          "kindling.port must be a number from 0 to " + LAST_PORT + ", and is `" + asked + "`.");
    }
  }

  /** Whether {@code kindling.reviews} makes errors of overdue reviews. */
  static boolean failsOnReviews(@Nullable String reviews) throws MojoFailureException {
    if (reviews == null || reviews.isBlank() || reviews.strip().equals("warn")) {
      return false;
    }
    if (reviews.strip().equals("fail")) {
      return true;
    }
    throw new MojoFailureException(
        "kindling.reviews must be `warn` or `fail`, and is `" + reviews + "`.");
  }

  /** The program that makes pages of an audited folder. */
  static Flavour flavour(@Nullable String flavour) throws MojoFailureException {
    String written = flavour == null || flavour.isBlank() ? "github" : flavour.strip();
    return Flavour.named(written)
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "flavour must be one of " + Flavour.names() + ", and is `" + written + "`."));
  }

  /**
   * Refuses folders that lie in each other where they must not. A built site among its own sources
   * would be taken for sources by the next build; what a build keeps beside the site would be
   * published. Links are followed first, since they can lead there too.
   */
  static void keepApart(Path site, Path output, Path state, Path themes)
      throws MojoFailureException {
    keepFromSources("kindling.output", site, output, themes);
    keepFromSources("kindling.state", site, state, themes);
    if (RealPath.overlap(output, state)) {
      throw new MojoFailureException(
          "kindling.output and kindling.state must be folders of their own, and one of them lies in"
              + " the other: `"
              + output
              + "` and `"
              + state
              + "`.");
    }
  }

  private static void keepFromSources(String parameter, Path site, Path folder, Path themes)
      throws MojoFailureException {
    Path to = RealPath.of(folder);
    for (String part : List.of("content", "kinds", "static")) {
      if (to.startsWith(RealPath.of(site.resolve(part)))) {
        throw new MojoFailureException(
            parameter
                + " must not lie among the site's sources in `"
                + part
                + "`, and is `"
                + folder
                + "`.");
      }
    }
    Path theme = RealPath.of(themes);
    if (to.startsWith(theme)
        && !to.equals(theme)
        && Files.exists(theme.resolve(theme.relativize(to).getName(0)).resolve("theme.yml"))) {
      throw new MojoFailureException(
          parameter + " must not lie in a theme, and is `" + folder + "`.");
    }
    for (Path source : List.of(site, themes, site.resolve("content"), site.resolve("static"))) {
      if (RealPath.of(source).startsWith(to)) {
        throw new MojoFailureException(
            parameter
                + " must be a folder of its own, and the site's sources lie in `"
                + folder
                + "`.");
      }
    }
  }
}
