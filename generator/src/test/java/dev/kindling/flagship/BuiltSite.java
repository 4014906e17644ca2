package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site as it was written to disk.
 *
 * @param folder holds its {@code index.html}
 */
record BuiltSite(Path folder) {

  /**
   * Where the site is served in these tests: not at the root of a host, because a project page of
   * GitHub Pages is not either. The site's {@code url} must end with it.
   */
  static final String BASE_PATH = "/repo/";

  /** Built once for all tests that look at it. */
  private static final class Flagship {

    private static final BuiltSite SITE = build();

    /**
     * Builds the site from the reactor's sources. The module of the site is built after this one,
     * and the same sources make the same bytes.
     */
    private static BuiltSite build() {
      Path target = Path.of("target", "flagship");
      Path sources = Path.of("..", "site-content");
      BuildRequest request =
          new BuildRequest(
              sources,
              target.resolve("site"),
              target.resolve("kindling"),
              Path.of("..", "themes"),
              BuiltSite.class.getClassLoader(),
              Optional.of("https://letting-help-in.example" + BASE_PATH),
              LocalDate.of(2026, 11, 23),
              false,
              true,
              false,
              false,
              2);
      BuildOutcome outcome = new SiteBuild(request).run();
      assertThat(outcome.report().all()).as("problems of the flagship site").isEmpty();
      return new BuiltSite(target.resolve("site"));
    }
  }

  /** The flagship site. */
  static BuiltSite flagship() {
    return Flagship.SITE;
  }

  /** Every {@code .html} file, relative to the folder and sorted. */
  List<Path> htmlFiles() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(folder::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  /** The pages that a reader can stay on: all but redirects and the page for a lost address. */
  List<Path> pages() {
    return htmlFiles().stream()
        .filter(file -> !isRedirect(file))
        .filter(file -> !file.equals(Path.of("404.html")))
        .toList();
  }

  /** The pages that only lead on to another one. */
  List<Path> redirects() {
    return htmlFiles().stream().filter(this::isRedirect).toList();
  }

  /** The first page that matches a pattern like {@code stories/*}{@code /index.html}. */
  Path pageLike(String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    return htmlFiles().stream()
        .filter(file -> matcher.matches(file) && !isRedirect(file))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The site has no page like " + glob));
  }

  /** The address of a page below the site's own, as a reader sees it. */
  static String address(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.equals("index.html") || path.endsWith("/index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  private boolean isRedirect(Path file) {
    try {
      return Files.readString(folder.resolve(file)).contains("http-equiv=\"refresh\"");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
