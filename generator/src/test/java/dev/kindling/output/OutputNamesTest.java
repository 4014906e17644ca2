package dev.kindling.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {

  @Test
  void acceptsTheNamesOfASite() {
    assertThat(
            problems(
                "404.html", ".nojekyll", "a/index.html", "a/b/index.html", "über/c-d_e.f/x.svg"))
        .isEmpty();
  }

  @Test
  void findsTwoFilesOfOneName() {
    assertThat(problems("a.html", "a.html"))
        .containsExactly("URL_COLLISION site/a.html two files of the site are called `a.html`");
  }

  @Test
  void findsNamesThatDifferOnlyInCase() {
    assertThat(problems("A.html", "a.html", "Blog/x", "blog/y"))
        .containsExactlyInAnyOrder(
            "URL_COLLISION site/a.html `a.html` and `A.html` are the same name on a disk that"
                + " ignores case",
            "URL_COLLISION site/blog/y `blog` and `Blog` are the same name on a disk that ignores"
                + " case");
  }

  @Test
  void findsAFileWhereAFolderIsNeeded() {
    assertThat(problems("a", "a/b"))
        .containsExactly("URL_COLLISION site/a/b `a` is both a file and a folder of the site");
  }

  @Test
  void findsTwoWaysToComposeALetter() {
    assertThat(problems("caf\u00e9", "cafe\u0301")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"aux", "Con.html", "a/nul/b", "lpt1.txt", "a:b", "what?", "end.", "end ", "a\nb"})
  void refusesWhatWindowsRefuses(String name) {
    assertThat(problems(name)).hasSize(1).allMatch(p -> p.startsWith("BAD_URL"));
  }

  @Test
  void refusesNamesThatFitOnNoDisk() {
    assertThat(problems("a".repeat(255), "b/" + "é".repeat(127))).isEmpty();
    assertThat(problems("a".repeat(256))).hasSize(1).allMatch(p -> p.startsWith("BAD_URL"));
    assertThat(problems("b/" + "é".repeat(128) + "/c")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auxiliary", "con-text.html", "com10", "a.b.c"})
  void acceptsNamesThatOnlyLookLikeThem(String name) {
    assertThat(problems(name)).isEmpty();
  }

  private static List<String> problems(String... names) {
    List<Artifact> artifacts =
        Stream.of(names).sorted().map(name -> Artifact.ofText(name, "")).toList();
    return new OutputNames(artifacts, "site")
        .problems().stream().map(OutputNamesTest::line).toList();
  }

  private static String line(Diagnostic problem) {
    return problem.code() + " " + problem.location().path() + " " + problem.message();
  }
}
