package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import dev.kindling.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that everything leads to wait for their day, and the site around them stays whole. */
class DaysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final List<String> LATE =
      List.of(
          "stories/maria", "strategies/start-small", "quiz/what-gets-in-the-way", "faq/therapy");

  @TempDir Path temp;

  @Test
  void theThemeShowsNoLinkToAPageThatIsStillToCome() throws IOException {
    Path sources = Path.of("..", "site-content");
    for (String folder : List.of("content", "kinds", "static")) {
      copy(sources.resolve(folder), temp.resolve("in").resolve(folder));
    }
    for (String file : List.of("site.yml", "sources.yml")) {
      Files.copy(sources.resolve(file), temp.resolve("in").resolve(file));
    }
    for (String page : LATE) {
      Path file = temp.resolve("in/content").resolve(page + ".md");
      String text = Files.readString(file);
      Files.writeString(file, text.replaceFirst("---\n", "---\npublish: " + DAY + "\n"));
    }

    BuildOutcome early = build(DAY.minusDays(1));

    assertThat(early.report().all())
        .isNotEmpty()
        .noneMatch(Diagnostic::isError)
        .allMatch(problem -> problem.code().id().equals("link-to-later"));
    assertThat(early.nextChange()).contains(DAY);
    assertThat(pages()).hasSizeGreaterThan(30).allSatisfy(DaysTest::leadsNowhereLate);

    BuildOutcome onTheDay = build(DAY);

    assertThat(onTheDay.report().all()).isEmpty();
    assertThat(temp.resolve("out/site/stories/maria/index.html")).exists();
  }

  private static void leadsNowhereLate(Document page) {
    assertThat(page.select("a[href=''], a:not([href]), [src='']")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .noneMatch(href -> LATE.stream().anyMatch(late -> href.endsWith(late + "/")));
  }

  private List<Document> pages() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("out/site"))) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(DaysTest::parse)
          .toList();
    }
  }

  private static Document parse(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private BuildOutcome build(LocalDate day) {
    return new SiteBuild(
            new BuildRequest(
                temp.resolve("in"),
                temp.resolve("out/site"),
                temp.resolve("out/kindling"),
                Path.of("..", "themes"),
                DaysTest.class.getClassLoader(),
                Optional.empty(),
                day,
                false,
                true,
                false,
                false,
                2))
        .run();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
  }
}
