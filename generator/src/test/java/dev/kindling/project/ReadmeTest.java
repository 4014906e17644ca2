package dev.kindling.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.BuildOutcome;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.SiteBuild;
import dev.kindling.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises to its reader, done as it says. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern FIRST_PAGE =
      Pattern.compile(
          "Save this as `site-content/([^`]+)`:\n\n +```markdown\n(.*?)\n +```", Pattern.DOTALL);
  private static final Pattern PROBLEM = Pattern.compile("```\n(error\\[.*?)\n```", Pattern.DOTALL);

  @TempDir Path site;
  private String readme = "";

  @BeforeEach
  void copiesTheSite() throws IOException {
    readme = Files.readString(ROOT.resolve("README.md")).replace("\r\n", "\n");
    for (String part :
        List.of("site.yml", "sources.yml", "urls.txt", "kinds", "content", "static")) {
      copy(ROOT.resolve("site-content").resolve(part), site.resolve(part));
    }
  }

  @Test
  void theFirstPageIsBuiltAsItStandsThere() throws IOException {
    Matcher page = FIRST_PAGE.matcher(readme);
    assertThat(page.find()).isTrue();
    Path file = site.resolve(page.group(1));
    Files.writeString(file, page.group(2).replaceAll("(?m)^ {3}", "") + "\n");

    assertThat(problems()).isEmpty();
    assertThat(site.resolve("target/site/stories/ana/index.html")).exists();
  }

  @Test
  void theFirstPageOfTheAuthorsGuideIsBuiltAsItStandsThere() throws IOException {
    String guide = Files.readString(ROOT.resolve("site-content/README.md")).replace("\r\n", "\n");
    Matcher page = Pattern.compile("(?s) {3}```markdown\n(.*?) {3}```").matcher(guide);
    assertThat(page.find()).isTrue();
    Files.writeString(
        site.resolve("content/faq/too-many-helpers.md"), page.group(1).replaceAll("(?m)^ {3}", ""));
    Path reason = site.resolve("content/factors/control.md");
    String line = "questions: [strings-attached, too-many-helpers]";
    assertThat(guide).contains("`" + line + "`");
    Files.writeString(reason, Files.readString(reason).replaceFirst("(?m)^questions: .*$", line));

    assertThat(problems()).isEmpty();
    assertThat(site.resolve("target/site/faq/too-many-helpers/index.html")).exists();
  }

  @Test
  void theMistakeInTheFirstPictureIsToldInThoseWords() throws IOException {
    Matcher problem = PROBLEM.matcher(readme);
    assertThat(problem.find()).isTrue();
    Path file = site.resolve("content/factors/owing.md");
    List<String> lines = Files.readAllLines(file);
    lines.removeIf(line -> line.startsWith("strategies:"));
    lines.add(3, "stratgies: [start-small]");
    Files.write(file, lines);

    assertThat(problems()).contains(problem.group(1));
  }

  /** What a strict build tells, after the author's own build has noted the new address. */
  private String problems() {
    build(false);
    DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
    return String.join("\n", build(true).report().all().stream().map(printer::print).toList());
  }

  private BuildOutcome build(boolean isStrict) {
    return new SiteBuild(
            new BuildRequest(
                site,
                site.resolve("target/site"),
                site.resolve("target/kindling"),
                ROOT.resolve("themes"),
                ReadmeTest.class.getClassLoader(),
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                false,
                isStrict,
                false,
                false,
                2))
        .run();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
