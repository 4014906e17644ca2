package dev.kindling.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.LineIndex;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterBlockTest {

  private static FrontMatterBlock.Search search(String text) {
    SourceFile file = file(text);
    return FrontMatterBlock.in(file, new LineIndex(file));
  }

  private static SourceFile file(String text) {
    return new SourceFile(new SourcePath("content/a.md"), text);
  }

  private static List<String> parts(String text) {
    FrontMatterBlock block = search(text).found().orElseThrow();
    return List.of(text.substring(block.start(), block.end()), text.substring(block.bodyStart()));
  }

  private static Optional<String> swallowed(String text) {
    SourceFile file = file(text);
    LineIndex lines = new LineIndex(file);
    return FrontMatterBlock.in(file, lines)
        .found()
        .orElseThrow()
        .swallowedText(file, lines)
        .map(problem -> ProblemLines.of(List.of(problem)));
  }

  @Test
  void liesBetweenTwoLines() {
    assertThat(parts("---\ntitle: A\n---\nBody\n")).containsExactly("title: A\n", "Body\n");
  }

  @Test
  void mayBeEmpty() {
    assertThat(parts("---\n---\nBody")).containsExactly("", "Body");
  }

  @Test
  void mayBeAllThereIs() {
    assertThat(parts("---\ntitle: A\n---")).containsExactly("title: A\n", "");
  }

  @Test
  void mayHaveBlanksBehindItsLines() {
    assertThat(parts("--- \ntitle: A\n---\t \nBody")).containsExactly("title: A\n", "Body");
  }

  @Test
  void endsAtTheFirstLineOnly() {
    assertThat(parts("---\na: 1\n---\nOne\n\n---\n\nTwo"))
        .containsExactly("a: 1\n", "One\n\n---\n\nTwo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "# Title\n", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "----\n"})
  void mustBeginTheFile(String text) {
    assertThat(search(text).found()).isEmpty();
    assertThat(search(text).problems())
        .extracting(problem -> problem.code().id())
        .containsExactly("front-matter-missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---",
        "---\n",
        "---\ntitle: A",
        "---\ntitle: A\n\nText.\n",
        "---\na: 1\n ---\n",
        "---\na: 1\n----\n",
        "---\na: 1\n--- x\n",
        "---\na: 1\n+++\n"
      })
  void mustBeClosed(String text) {
    assertThat(ProblemLines.of(search(text).problems()))
        .isEqualTo(
            "front-matter-unclosed 1:1+3 the front matter that begins here is not closed"
                + " | put a line `---` behind its last field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: 1\n\nText begins.\n\n---\n\nMore.",
        "---\na: 1\n\n## Heading\n\n---\n",
        "---\na: 1\n\n> quote\n---\n",
        "---\na: 1\n\n[link](a.md) and more\n---\n"
      })
  void isUnclosedWhereTextCameBeforeTheLine(String text) {
    assertThat(swallowed(text).orElseThrow())
        .startsWith("front-matter-unclosed 1:1+3 ")
        .endsWith("put a line `---` before line 4, where the text seems to begin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: 1\nb: 2\n---\n",
        "---\na: 1\n\n# a comment\nb: 2\n---\n",
        "---\na:\n\n  text of a block\n---\n",
        "---\na:\n\n- one\n\n- two\n---\n",
        "---\na: [\n\n  1,\n\n]\n---\n",
        "---\na: 1\nno text here, as no blank line came before\n---\n",
        "---\n---\n"
      })
  void isNotSuspectedWhereItCanBeYaml(String text) {
    assertThat(swallowed(text)).isEmpty();
  }

  @Test
  void isFoundInAFileOfAMillionCharacters() {
    String text = "---\n" + "a: 1\n".repeat(100_000) + "---\n" + "x".repeat(500_000);

    assertThat(search(text).found().orElseThrow().bodyStart()).isEqualTo(500_008);
  }
}
