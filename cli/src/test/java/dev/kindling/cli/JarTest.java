package dev.kindling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as a process of its own, as people will, on the site that the archetype makes. */
class JarTest {

  private static final Path JAR = Path.of(System.getProperty("kindling.jar"));
  private static final Path START =
      JAR.resolveSibling("../../archetype/src/main/resources/archetype-resources").normalize();

  @TempDir Path folder;
  private Path site;

  /** What came of a process. */
  record Ended(int code, String results, String problems) {}

  @BeforeEach
  void copiesTheSite() throws IOException {
    site = folder.resolve("site");
    try (Stream<Path> all = Files.walk(START)) {
      for (Path path : all.toList()) {
        if (!path.endsWith("pom.xml")) {
          Files.copy(path, site.resolve(START.relativize(path).toString()));
        }
      }
    }
  }

  @Test
  void buildsStrictlyWithTheThemeInTheJar() throws Exception {
    Ended build = run("build", "--strict", "--today", "2026-11-29");

    assertThat(build.problems()).isEmpty();
    assertThat(build.code()).isZero();
    assertThat(build.results()).contains(" pages in " + real(site.resolve("target/site")));
    assertThat(site.resolve("target/site/tools/cordless-drill/index.html"))
        .content()
        .contains("<h1");
  }

  @Test
  void tellsMistakesAsOptionsOfItsOwn() throws Exception {
    Path page = site.resolve("content/tools/spirit-level.md");
    Files.writeString(page, Files.readString(page) + "\n[Lost](lost.md)\n");

    Ended build = run("build", "--today=2026-11-29");

    assertThat(build.code()).isEqualTo(1);
    assertThat(build.problems())
        .contains("error[broken-link]", "content/tools/spirit-level.md:")
        .contains("java -jar kindling-cli.jar explain --code=broken-link")
        .contains("The site was not changed")
        .doesNotContain("-D", "mvn");
    assertThat(site.resolve("target/site")).doesNotExist();
  }

  @Test
  void namesNoFileThatOnlyMavenHas() throws Exception {
    Path settings = site.resolve("site.yml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceAll("(?m)^theme:.*$", "theme: elsewhere\ndestination: x"));

    assertThat(run("build", "--today=2026-11-29").problems())
        .contains("there is no theme `elsewhere`", "a theme is a folder with a `theme.yml`")
        .contains("the folder for what is built is said with `--output`")
        .doesNotContain("pom.xml");
  }

  @Test
  void auditsAFolderThatIsNoSite() throws Exception {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(docs.resolve("page.md"), "# Page\n\n[lost](lost.md)\n");
    String known = folder.resolve("known.txt").toString();
    String report = folder.resolve("report").toString();

    Ended audit = run("audit", "--folder", docs.toString(), "--report", report);
    assertThat(audit.code()).isEqualTo(1);
    assertThat(audit.problems())
        .contains("error[broken-link]", "--> page.md:3:8", "1 error in 1 file of " + docs)
        .contains("java -jar kindling-cli.jar explain --code=broken-link");
    assertThat(Path.of(report, "report.html")).content().contains("<code>page.md:3:8</code>");
    assertThat(Path.of(report, "diagnostics.sarif")).content().contains("broken-link");

    Ended frozen =
        run("audit", "--folder", docs.toString(), "--report", report, "--baseline", known);
    assertThat(frozen.problems()).isEmpty();
    assertThat(frozen.code()).isZero();
    assertThat(frozen.results()).contains("known.txt now lists 1 known problem.");
    assertThat(Path.of(known)).content().contains(" broken-link page.md");

    assertThat(run("audit", "--flavour", "gitlab").problems()).contains("flavour must be one of");
  }

  @Test
  void beginsAPageAndExplainsProblems() throws Exception {
    Ended page = run("new", "--kind", "tool", "--title", "Hand saw", "--today", "2026-11-29");
    assertThat(page.code()).isZero();
    assertThat(page.results()).contains("Written: content/tools/hand-saw.md");

    assertThat(run("new", "--kind", "tool").problems())
        .isEqualToNormalizingNewlines(
            "A page needs a title. Say it with --title=\"…\", in quotes, as readers will see"
                + " it.\n");

    assertThat(run("explain", "--code", "broken-link").results()).contains("broken-link");
  }

  @Test
  void showsThePreview() throws Exception {
    List<String> words = command("serve", "--port", "0");
    Process preview =
        new ProcessBuilder(words).directory(site.toFile()).redirectErrorStream(true).start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8))) {
      Matcher address = Pattern.compile("http://\\S+").matcher("");
      List<String> lines = new ArrayList<>();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        lines.add(line);
        if (address.reset(line).find()) {
          break;
        }
      }
      assertThat(lines).anyMatch(line -> line.startsWith("The preview is at http"));
      HttpResponse<String> front =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address.group() + "?kindling=page")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(front.statusCode()).isEqualTo(200);
      assertThat(front.body()).contains("<main");
    } finally {
      preview.destroy();
      preview.waitFor();
    }
  }

  @Test
  void knowsItsVersionAndHelps() throws Exception {
    assertThat(run("--version").results().strip())
        .isEqualTo("Kindling " + System.getProperty("kindling.version"));
    Ended help = run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.results()).contains("  build ", "  serve ", "  new ", "  explain ");
    assertThat(run("build", "--help").results())
        .contains("--accept-urls", "--output …   (target/site)", "--strict\n      Whether warnings")
        .doesNotContain("--skip", "${", "<code>");
  }

  @Test
  void saysWhatItDoesNotUnderstand() throws Exception {
    Ended option = run("build", "--strickt");
    assertThat(option.code()).isEqualTo(2);
    assertThat(option.problems())
        .contains("`build` has no option `--strickt`: did you mean `--strict`?");
    Ended command = run("biuld");
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.problems()).contains("did you mean `build`?");
    assertThat(run("build", "--threads", "many").code()).isEqualTo(1);
    assertThat(run().code()).isEqualTo(2);
  }

  @Test
  void failsAsAMachineDoes() throws Exception {
    Files.writeString(site.resolve("blocked"), "a file where a folder should be");

    Ended build = run("build", "--output", "blocked/site");

    assertThat(build.code()).isEqualTo(3);
    assertThat(build.problems()).contains("blocked");
  }

  private static String real(Path path) throws IOException {
    return path.toRealPath().toString();
  }

  private static List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toAbsolutePath().toString()));
    command.addAll(List.of(words));
    return command;
  }

  private Ended run(String... words) throws IOException, InterruptedException {
    File results = folder.resolve("results.txt").toFile();
    File problems = folder.resolve("problems.txt").toFile();
    Process process =
        new ProcessBuilder(command(words))
            .directory(site.toFile())
            .redirectOutput(results)
            .redirectError(problems)
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(results.toPath()),
        Files.readString(problems.toPath()));
  }
}
