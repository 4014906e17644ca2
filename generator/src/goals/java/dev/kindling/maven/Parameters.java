package dev.kindling.maven;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads what was written into parameters, and says in plain words what is wrong with it. */
final class Parameters {

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

  /**
   * Refuses a built site among its own sources, which the next build would take for sources, and
   * one around them.
   */
  static void keepApart(Path site, Path output) throws MojoFailureException {
    Path from = site.toAbsolutePath().normalize();
    Path to = output.toAbsolutePath().normalize();
    for (String folder : List.of("content", "kinds", "static")) {
      if (to.startsWith(from.resolve(folder))) {
        throw new MojoFailureException(
            "kindling.output must not lie among the site's sources in `"
                + folder
                + "`, and is `"
                + output
                + "`.");
      }
    }
    if (from.startsWith(to)) {
      throw new MojoFailureException(
          "kindling.output must be a folder of its own, and the site's sources lie in `"
              + output
              + "`.");
    }
  }
}
