package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.build.BuildRequest;
import dev.kindling.source.DiskFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildMojoTest {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head>
      <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
      <title>{{page.title}}</title><meta name="description" content="A page.">
      </head><body><main><h1>{{page.title}}</h1></main></body></html>
      """;

  @TempDir Path temp;

  private final BuildMojo mojo = new BuildMojo();
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void fillParametersAsMavenDoes() {
    mojo.site = temp.resolve("in").toFile();
    mojo.output = temp.resolve("out").toFile();
    mojo.state = temp.resolve("state").toFile();
    mojo.themes = temp.resolve("themes").toFile();
    mojo.today = "2026-11-23";
    mojo.problems = 50;
    mojo.environment = Map.of();
    mojo.setLog(new Lines());
  }

  @Test
  void asksForWhatTheParametersSay() throws Exception {
    mojo.url = "https://example.org/";
    mojo.drafts = "true";
    mojo.acceptUrls = "true";
    mojo.threads = 3;

    BuildRequest request = mojo.request();

    assertThat(request.siteFolder()).isEqualTo(temp.resolve("in"));
    assertThat(request.outputFolder()).isEqualTo(temp.resolve("out"));
    assertThat(request.stateFolder()).isEqualTo(temp.resolve("state"));
    assertThat(request.themesFolder()).isEqualTo(temp.resolve("themes"));
    assertThat(request.url()).contains("https://example.org/");
    assertThat(request.today()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(request.withDrafts()).isTrue();
    assertThat(request.isStrict()).isFalse();
    assertThat(request.acceptsGoneUrls()).isTrue();
    assertThat(request.threads()).isEqualTo(3);
  }

  @Test
  void saysThatTheSiteIsWrittenWhenOnlyWhatBelongsBesideItIsNot() {
    DiskFailure full =
        DiskFailure.writing(Path.of("urls.txt"), new IOException("No space left on device"));

    assertThat(mojo.afterwards(List.of(full)))
        .hasMessage(
            "The site is written, whole, to "
                + mojo.output
                + ". What belongs beside it is not: Cannot write urls.txt: No space left on device."
                + " Build again once that can be written.")
        .hasCause(full);
  }

  @Test
  void asksForTheUsualWhereParametersSayNothing() throws Exception {
    mojo.url = " ";
    mojo.today = null;
    mojo.strict = "true";

    BuildRequest request = mojo.request();

    assertThat(request.url()).isEmpty();
    assertThat(request.withDrafts()).isFalse();
    assertThat(request.isStrict()).isTrue();
    assertThat(request.acceptsGoneUrls()).isFalse();
    assertThat(request.threads()).isPositive();
    assertThat(request.today()).isAfter(LocalDate.of(2026, 1, 1));
  }

  @Test
  void forgivesBlanksAroundTheDay() throws Exception {
    mojo.today = " 2026-11-24 ";

    assertThat(mojo.request().today()).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-02-30", "23.11.2026", "2026-11-23T10:00"})
  void refusesADayThatIsNone(String day) {
    mojo.today = day;

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("kindling.today must be a day such as 2026-11-23, and is `" + day + "`.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "1", "on"})
  void refusesFlagsThatMavenWouldTakeForNo(String value) {
    mojo.strict = value;
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessage("kindling.strict must be `true` or `false`, and is `" + value + "`.");
  }

  @Test
  void doesNothingWhenItIsSkipped() throws Exception {
    mojo.skip = "true";
    mojo.today = "yesterday";

    mojo.execute();

    assertThat(log).containsExactly("info The site is not built: kindling.skip is set.");
  }

  @Test
  void failsWithoutAStackTraceForAnAuthorsMistake() {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessageStartingWith("1 error")
        .hasMessageEndingWith("The site was not changed; see the problems above.");
    assertThat(log).hasSize(2).first().asString().startsWith("error ").contains("`site.yml`");
    assertThat(log)
        .last()
        .isEqualTo("error What `file-missing` means: mvn kindling:explain -Dcode=file-missing");
    assertThat(temp.resolve("state/diagnostics.json")).content().contains("file-missing");
    assertThat(temp.resolve("state/diagnostics.sarif")).content().contains("file-missing");
  }

  @Test
  void saysHowManyProblemsItDoesNotShow() throws IOException {
    write("in/site.yml", "title: T\nurl: https://example.org/\ntheme: none\na: 1\nb: 2\nc: 3\n");
    mojo.problems = 2;

    assertThatThrownBy(mojo::execute).hasMessageStartingWith("4 errors");
    assertThat(log)
        .hasSize(4)
        .element(2)
        .isEqualTo("error … and 2 more. Show them with -Dkindling.problems=4.");
  }

  @Test
  void namesEveryPlaceOfAFaultOfManyFiles() throws IOException {
    write("in/site.yml", "title: T\nurl: https://example.org/\ntheme: bare\n");
    write("in/kinds/home.yml", "files: [index.md]\nurl: /\n");
    write("in/kinds/note.yml", "folder: notes\n");
    write("in/content/index.md", "---\ntitle: Home\n---\n");
    for (int n = 10; n < 46; n++) {
      write("in/content/notes/n" + n + ".md", "---\ntitle: N" + n + "\n---\n![](gone.png)\n");
    }
    write("themes/bare/theme.yml", "name: Bare\ncontract: 1\n");
    write("themes/bare/templates/page.mustache", PAGE);

    assertThatThrownBy(mojo::execute).hasMessageStartingWith("72 errors");

    assertThat(log)
        .filteredOn(line -> line.contains("missing-alt]"))
        .singleElement()
        .asString()
        .contains("--> content/notes/n10.md:4:1", "the same at content/notes/n11.md:4:1, ")
        .endsWith(", content/notes/n20.md:4:1 and 25 more places");
    assertThat(log)
        .contains("error Every place is named in " + new File(mojo.state, "diagnostics.json") + ".")
        .noneMatch(line -> line.contains("Show them with"));
    for (String file : List.of("diagnostics.json", "diagnostics.sarif", "report.html")) {
      String text = Files.readString(temp.resolve("state").resolve(file));
      for (int n = 10; n < 46; n++) {
        assertThat(text).as(file).contains("content/notes/n" + n + ".md");
      }
    }
  }

  @Test
  void tellsGithubInAWorkflow() throws IOException {
    write("in/site.yml", "title: T\nurl: https://example.org/\ntheme: none\na: 1\n");
    mojo.environment =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", temp.toAbsolutePath().toString());

    assertThatThrownBy(mojo::execute).hasMessageStartingWith("2 errors");
    assertThat(log)
        .last()
        .asString()
        .startsWith("error The same for GitHub:\n::error file=in/site.yml,line=3,endLine=3,col=8,")
        .contains(
            "\n::error file=in/site.yml,line=4,endLine=4,col=1,endColumn=2,title=unknown-field::");
  }

  @Test
  void namesTheCommandThatExplains() {
    mojo.explain = "mvn package -Pexplain";

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log)
        .last()
        .isEqualTo("error What `file-missing` means: mvn package -Pexplain -Dcode=file-missing");
  }

  @Test
  void tellsWhatItWrote() throws Exception {
    write("in/site.yml", "title: T\nurl: https://example.org/\ntheme: bare\n");
    write("in/kinds/home.yml", "files: [index.md]\nurl: /\n");
    write("in/content/index.md", "---\ntitle: Home\n---\n");
    write("themes/bare/theme.yml", "name: Bare\ncontract: 1\n");
    write("themes/bare/templates/page.mustache", PAGE);

    mojo.execute();

    assertThat(log)
        .containsExactly(
            "info 1 page in " + mojo.output + ": 4 files written, 0 unchanged, 0 deleted.");
    assertThat(temp.resolve("out/index.html")).content().contains("<h1>Home</h1>");
    assertThat(temp.resolve("state/diagnostics.json")).content().contains("\"problems\":[]");
  }

  @Test
  void tellsWhatIsNotConfirmedAndWhenToBuildAgain() throws Exception {
    String work = ":\n  type: book\n  authors: [Flynn]\n  year: 2008\n  title: Help\n";
    write("in/site.yml", "title: T\nurl: https://example.org/\ntheme: bare\n");
    write("in/kinds/home.yml", "files: [index.md]\nurl: /\n");
    write("in/content/index.md", "---\ntitle: Home\nexpires: 2027-01-10\n---\n[@a; @b; @c; @d]\n");
    write("in/sources.yml", "a" + work + "b" + work + "c" + work + "d" + work);
    write("themes/bare/theme.yml", "name: Bare\ncontract: 1\n");
    write("themes/bare/templates/page.mustache", PAGE);

    mojo.execute();

    assertThat(log)
        .hasSize(3)
        .startsWith("info 4 sources are not confirmed yet: a, b, c and 1 more.")
        .endsWith("info Build it again on 2027-01-10: the calendar changes it.");
  }

  @Test
  void saysWhichAddressesItAccepts() throws Exception {
    write("in/site.yml", "title: T\nurl: https://example.org/\ntheme: bare\n");
    write("in/kinds/home.yml", "files: [index.md]\nurl: /\n");
    write("in/content/index.md", "---\ntitle: Home\n---\n");
    write("in/urls.txt", "/1/\n/2/\n/3/\n/4/\n/5/\n/6/\n/7/\n");
    write("themes/bare/theme.yml", "name: Bare\ncontract: 1\n");
    write("themes/bare/templates/page.mustache", PAGE);
    mojo.acceptUrls = "true";

    mojo.execute();

    assertThat(log)
        .hasSize(3)
        .endsWith(
            "info urls.txt let go of 7 addresses: /1/, /2/, /3/, /4/, /5/ and 2 more.",
            "info urls.txt took in 1 address: /.");
  }

  @ParameterizedTest
  @CsvSource({"warn, false", "' fail ', true", "'', false", ", false"})
  void asksForReviewsAsTheParameterSays(String reviews, boolean fails) throws Exception {
    mojo.reviews = reviews;

    assertThat(mojo.request().failsOnReviews()).isEqualTo(fails);
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "static/site", "x/../kinds"})
  void refusesToWriteAmongTheSources(String folder) {
    mojo.output = new File(mojo.site, folder);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("kindling.output must not lie among the site's sources");
    assertThat(mojo.output).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../../../../../../../../../../../../.."})
  void refusesToWriteAroundTheSources(String folder) {
    mojo.output = new File(mojo.site, folder);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("kindling.output must be a folder of its own");
    assertThat(new File(mojo.output, "index.html")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"in/content", "in", "themes/mine"})
  void refusesToWriteThroughALinkWhereItMayNotWrite(String folder) throws IOException {
    Files.createDirectories(temp.resolve("in/content"));
    Files.createDirectories(temp.resolve("themes/mine"));
    Files.writeString(temp.resolve("themes/mine/theme.yml"), "");
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve(folder));
    Path real = temp.resolve("aside");
    for (boolean isState : new boolean[] {false, true}) {
      mojo.output = (isState ? real : link).toFile();
      mojo.state = (isState ? link : real).toFile();

      assertThatThrownBy(mojo::execute)
          .isInstanceOf(MojoFailureException.class)
          .hasMessageStartingWith(isState ? "kindling.state must " : "kindling.output must ");
    }
    assertThat(temp.resolve("in")).isDirectoryNotContaining("glob:**.html");
    assertThat(real).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"out, out", "out, out/state", "out/site, out", "link, out/state"})
  void refusesToPublishWhatItKeeps(String output, String state) throws IOException {
    Files.createDirectories(temp.resolve("out"));
    Files.createSymbolicLink(temp.resolve("link"), temp.resolve("out"));
    mojo.output = temp.resolve(output).toFile();
    mojo.state = temp.resolve(state).toFile();

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("one of them lies in the other");
    assertThat(temp.resolve("out")).isEmptyDirectory();
  }

  @Test
  void refusesAnotherWayOfReviewing() {
    mojo.reviews = "error";

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("kindling.reviews must be `warn` or `fail`, and is `error`.");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve(name).resolveSibling("."));
    Files.writeString(temp.resolve(name), text);
  }

  /** Remembers what is logged. */
  private final class Lines extends SystemStreamLog {

    @Override
    public void info(CharSequence content) {
      log.add("info " + content);
    }

    @Override
    public void warn(CharSequence content) {
      log.add("warn " + content);
    }

    @Override
    public void error(CharSequence content) {
      log.add("error " + content);
    }
  }
}
