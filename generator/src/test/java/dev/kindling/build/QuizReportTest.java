package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report and the terminal say of quizzes: no more than was proved, and no less. */
class QuizReportTest {

  private static final String CHECK =
      """
      ---
      title: Tea
      type: knowledge
      questions:
        - id: leaf
          ask: What is tea?
          choose:
            - right: A leaf
            - A root
            - A stone
      bands:
        - id: start
          from: 0
          title: A start
          text: Go on.
        - id: all
          from: 1
          title: All of it
          text: That was it.
      ---
      """;

  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void write() throws IOException {
    site = TinySite.of(temp).file("kinds/quiz.yml", "folder: quizzes\nbehaviour: quiz\n");
  }

  private String report(Path folder) throws IOException {
    return Files.readString(folder.resolve("kindling").resolve("report.html"))
        .replaceAll("<[^>]+>", " ")
        .replaceAll("\\s+", " ");
  }

  @Test
  void ofAProvedQuizItSaysTheShares() throws IOException {
    site.file("content/quizzes/tea.md", CHECK);
    BuildOutcome outcome = site.build(temp.resolve("out"));

    assertThat(report(temp.resolve("out")))
        .contains("All its proofs hold.", "start 2 66.7 %", "all 1 33.3 %");
    assertThat(outcome.notes())
        .containsExactly(
            "content/quizzes/tea.md: all proofs hold. Of all answers, points: start 66.7%, all"
                + " 33.3%.");
  }

  @Test
  void ofAQuizWithErrorsItNeverSaysThatAllProofsHold() throws IOException {
    site.file("content/quizzes/tea.md", CHECK.replace("from: 1", "from: 2"));
    BuildOutcome outcome = site.build(temp.resolve("out"));

    assertThat(outcome.report().hasErrors()).isTrue();
    assertThat(report(temp.resolve("out")))
        .doesNotContain("All its proofs hold.")
        .contains("Not all its proofs hold: its file has 1 error", "not computed, because");
    assertThat(outcome.notes()).isEmpty();
  }

  @Test
  void ofAQuizWithTooManySumsItSaysWhyThereAreNoShares() throws IOException {
    String questions =
        IntStream.range(0, 16)
            .mapToObj(
                q ->
                    "  - id: q"
                        + q
                        + "\n    ask: Which "
                        + q
                        + "?\n    choose:\n"
                        + IntStream.range(0, 8)
                            .mapToObj(
                                a ->
                                    "      - text: A"
                                        + a
                                        + "\n        adds: { one: "
                                        + (a * 7 + q) % 10
                                        + ", two: "
                                        + (a * a + q * 3) % 10
                                        + ", three: "
                                        + (a * q + 5) % 10
                                        + ", four: "
                                        + (q * q + a * 3) % 10
                                        + ", five: "
                                        + (a * a * a + q) % 10
                                        + " }\n")
                            .collect(Collectors.joining()))
            .collect(Collectors.joining());
    String outcomes =
        "one two three four five"
            .replaceAll("(\\w+) ?", "  $1:\n    title: The $1\n    text: It is $1.\n");
    site.file(
        "content/quizzes/many.md",
        "---\ntitle: Many\ntype: outcome\ntie: Both.\nseveral: All.\noutcomes:\n"
            + outcomes
            + "questions:\n"
            + questions
            + "---\n");
    BuildOutcome outcome = site.build(temp.resolve("out"));

    String because = "because its answers add up to too many different sums";
    assertThat(report(temp.resolve("out"))).contains("not computed, " + because);
    assertThat(outcome.notes()).singleElement().asString().contains(because);
  }
}
