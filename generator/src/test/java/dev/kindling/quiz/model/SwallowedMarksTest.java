package dev.kindling.quiz.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that YAML takes as a part of a text, each told where it stands, and cured as it says. */
class SwallowedMarksTest {

  private static final String HEAD =
      """
      type: reflection
      question: How much?
      answers:
        - Never
        - Often
      parts:
        rest:
          title: Rest
          statements:
      """;

  private static final String REST =
      """
            - reverse: I lie awake.
      bands:
        - id: low
          from: 0%
          title: Low
          text: Little.
      """;

  private static String told(String... lines) {
    StringBuilder statements = new StringBuilder();
    for (String line : lines) {
      statements.append("      ").append(line).append('\n');
    }
    return QuizFile.problems(HEAD + statements + REST);
  }

  @Test
  void aMarkWithoutItsSpaceStandsInTheText() {
    assertThat(told("- reverse:I worked through lunch."))
        .isEqualTo(
            "quiz-style 10:9+8 `reverse:` needs a space behind it; without one it is a part of the"
                + " text | write `reverse: I worked through lunch.`, or put the whole text in"
                + " quotes if readers shall see it like this");
    assertThat(told("- reverse: I worked through lunch.")).isEmpty();
    assertThat(told("- Reverse:\u00a0I worked.")).startsWith("quiz-style 10:9+8 `reverse:` needs");
    assertThat(told("- text: right:I worked.")).startsWith("quiz-style 10:15+6 `right:` needs");
  }

  @Test
  void aMarkOnTheNextLineStandsInTheText() {
    assertThat(told("- I laughed.", "  care:true"))
        .isEqualTo(
            "quiz-style 11:9+5 `care:` is a part of the text here, and marks nothing | write the"
                + " text behind `text: `, and `care: …`, with a space, on a line of its own below"
                + " it");
    assertThat(told("- text: I laughed.", "  care: true")).isEmpty();
    assertThat(told("- text: I laughed.", "    care:true"))
        .isEqualTo(
            "quiz-style 11:11+5 `care:` is a part of the text here, and marks nothing | write"
                + " `care: …`, with a space, on a line of its own, as far in as this name");
    assertThat(told("- I laughed. care:true")).startsWith("quiz-style 10:20+9 `care:` is a part");
    assertThat(told("- I laughed. max:4 # as before")).startsWith("quiz-style 10:20+5 `max:` is");
  }

  @Test
  void aDashTooFarInMergesTwoStatements() {
    assertThat(told("- I laughed.", "  - I slept."))
        .isEqualTo(
            "quiz-style 11:9+1 this line is a part of the text above it, because its dash stands"
                + " too far in | put it under the dash above; if it belongs to the sentence, put"
                + " the whole text in quotes");
    assertThat(told("- I laughed.", "- I slept.")).isEmpty();
    assertThat(told("- I laughed # at", "  # - that", "- I slept.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- \"reverse:I worked\"",
        "- I rest - now and then - at noon.",
        "- I text:ed my friends.",
        "- I do care:trust me.",
        "- I take what is right.",
        "- The max:100 rule is silly, I think.",
        "- I work\n        through lunch\n        and evenings.",
        "- 'I rest\n        - now and then.'",
        "- >-\n        I rest\n        - now and then.",
      })
  void whatIsWrittenSoIsMeantSo(String statement) {
    assertThat(told(statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "no", "True", "off"})
  void wordsAreNoSwitch(String flag) {
    String skip = "skip: " + flag + "\nparts:\n";
    String text = HEAD + REST;
    assertThat(QuizFile.problems(text.replace("parts:\n", skip)))
        .isEqualTo(
            "quiz-style 6:7+"
                + flag.length()
                + " `skip` is what readers read there, and `"
                + flag
                + "` is no such words | leave the line out, and every statement needs an answer;"
                + " or write the words, such as `skip: Skip this one`");
    assertThat(QuizFile.problems(text)).isEmpty();
    assertThat(QuizFile.problems(text.replace("parts:\n", "skip: Skip this one\nparts:\n")))
        .isEmpty();
    assertThat(QuizFile.problems(text.replace("parts:\n", "skip: \"" + flag + "\"\nparts:\n")))
        .isEmpty();
  }
}
