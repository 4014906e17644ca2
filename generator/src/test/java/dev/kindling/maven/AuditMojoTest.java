package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditMojoTest {

  @TempDir Path temp;

  private final AuditMojo mojo = new AuditMojo();
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void fillsParametersAsMavenDoes() throws IOException {
    mojo.folder = Files.createDirectories(temp.resolve("repository/docs")).toFile();
    Files.createDirectories(temp.resolve("repository/.git"));
    mojo.report = temp.resolve("report").toFile();
    mojo.problems = 50;
    mojo.environment = Map.of();
    mojo.setLog(new ListenedLog(said::add, said::add));
  }

  @Test
  void isContentWithWhatIsRight() throws Exception {
    page("# A page\n\n[itself](#a-page)\n");

    mojo.execute();

    assertThat(said).containsExactly("1 file of " + mojo.folder + ": no problems.");
    assertThat(mojo.report.toPath().resolve("diagnostics.sarif")).exists();
    assertThat(mojo.report.toPath().resolve("report.html"))
        .content()
        .contains("no sign was left over");
  }

  @Test
  void failsWithPlacesForPeopleAndMachinesAndWritesNothingElse() throws Exception {
    page("# A page\n\n[lost](lost.md)\n");
    mojo.environment =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", temp.resolve("repository").toString());

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error in 1 file of " + mojo.folder + "; see the problems above.");

    assertThat(said).anyMatch(text -> text.contains("--> page.md:3:8"));
    assertThat(said).anyMatch(text -> text.contains("\n::error file=docs/page.md,line=3,"));
    assertThat(mojo.report.toPath().resolve("diagnostics.sarif"))
        .content()
        .contains("docs/page.md", "broken-link");
    try (Stream<Path> all = Files.walk(temp.resolve("repository"))) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void letsKnownProblemsPassAndForgetsMendedOnes() throws Exception {
    mojo.baseline = temp.resolve("known-problems.txt").toFile();
    page("# A page\n\n[lost](lost.md)\n\n[gone](gone.md)\n");

    mojo.execute();
    assertThat(said)
        .containsExactly(
            "known-problems.txt now lists 2 known problems. Keep the file beside the sources: from"
                + " now on, only new problems fail.",
            "1 file of " + mojo.folder + ": no problems.");
    assertThat(mojo.report.toPath().resolve("report.html"))
        .content()
        .contains("Audit of <code>" + mojo.folder, "read as GitHub reads them: no problems")
        .containsSubsequence("Known problems", "`gone.md` leads to no file", "page.md:5:8")
        .doesNotContain("no sign was left over");

    said.clear();
    page("# A page\n\n[lost](lost.md)\n");
    mojo.execute();
    assertThat(said.get(0))
        .isEqualTo(
            "Let pass, as known-problems.txt lists them: 1 known problem. Mended ones have left the"
                + " file: 1. Keep it as it is now.");

    page("# A page\n\n[lost](lost.md)\n\n[gone](gone.md)\n");
    assertThatThrownBy(mojo::execute).hasMessageContaining("1 error in 1 file");
    assertThat(mojo.baseline).content().contains("broken-link page.md").hasLineCount(3);
  }

  @Test
  void tellsPeopleOnAPageOfItsOwn() throws Exception {
    page("# A page\n\n### Deep\n\n[lost](lost.md) [gone](gone.md) <b>\n");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    assertThat(mojo.report.toPath().resolve("report.html"))
        .content()
        .contains("1 file, read as GitHub reads them: 4 errors.")
        .containsSubsequence(
            "<code>broken-link</code></th><td class=\"n\">2</td><td class=\"n\">1</td>",
            "<code>heading-level</code></th>",
            "Error: `gone.md` leads to no file",
            "`&lt;b&gt;` is not closed")
        .doesNotContain("<h2 id=\"known\"", "no sign was left over");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    mojo.flavour = "gitlab";
    assertThatThrownBy(mojo::execute)
        .hasMessage(
            "flavour must be one of `github`, `mkdocs`, `docusaurus`, `hugo`, `jekyll`, and is"
                + " `gitlab`.");

    mojo.flavour = "hugo";
    mojo.folder = temp.resolve("nowhere").toFile();
    assertThatThrownBy(mojo::execute)
        .hasMessageContaining("There is no folder")
        .hasMessageContaining("-Dfolder=…");
  }

  private void page(String text) throws IOException {
    Files.writeString(mojo.folder.toPath().resolve("page.md"), text);
  }
}
