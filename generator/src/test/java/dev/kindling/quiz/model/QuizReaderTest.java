package dev.kindling.quiz.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.document.Located;
import dev.kindling.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuizReaderTest {

  private static final String REFLECTION =
      """
      type: reflection
      question: How much?
      answers:
        - No
        - Yes
      parts:
        asking:
          title: Asking
          statements:
            - I ask.
            - reverse: I never ask.
      bands:
        - id: quiet
          from: 0%
          title: Quiet
          text: Little.
      """;

  private static final String KNOWLEDGE =
      """
      type: knowledge
      questions:
        - id: first
          ask: What?
          choose:
            - right: This
            - That
      bands:
        - id: start
          from: 0
          title: Start
          text: Go on.
      """;

  private static final String OUTCOME =
      """
      type: outcome
      outcomes:
        small:
          title: Small
          text: Begin.
        large:
          title: Large
          text: Leap.
      questions:
        - id: first
          ask: What?
          choose:
            - text: This
              adds: { small: 1 }
            - text: That
              adds: { large: 2 }
      """;

  private static String changed(String text, String from, String to) {
    assertThat(text).contains(from);
    return QuizFile.problems(text.replace(from, to));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamples(String name) {
    assertThat(QuizFile.problems(QuizFile.example(name))).isEmpty();
  }

  static List<String> examples() {
    return QuizFile.EXAMPLES;
  }

  @Test
  void aReflectionHasItsStandards() {
    Quiz.Reflection quiz = (Quiz.Reflection) QuizFile.quiz(REFLECTION);
    assertThat(quiz.edition()).isEqualTo(1);
    assertThat(quiz.perPage()).isEqualTo(3);
    assertThat(quiz.order()).isEqualTo(Quiz.Order.MIXED);
    assertThat(quiz.skip()).isEmpty();
    assertThat(quiz.hasOverall()).isFalse();
    assertThat(quiz.needs(quiz.parts().get(0))).isEqualTo(2);
  }

  @Test
  void theAnswerNoIsText() {
    Quiz.Reflection quiz = (Quiz.Reflection) QuizFile.quiz(REFLECTION);
    assertThat(quiz.answers().get(0).text().written()).isEqualTo("No");
  }

  @Test
  void whatMustExistInTheSiteKeepsItsPlace() {
    Quiz.Reflection quiz =
        (Quiz.Reflection) QuizFile.quiz(QuizFile.example("what-gets-in-the-way"));
    Located<String> page = quiz.parts().get(0).page().orElseThrow();
    assertThat(page.value()).isEqualTo("factors/self-image");
    assertThat(page.location()).hasToString("content/quiz/a.md:25:11+18");
    Location next = quiz.feedback().get(1).next().get(2).location();
    assertThat(next).hasToString("content/quiz/a.md:87:58+13");
    Quiz.Knowledge check = (Quiz.Knowledge) QuizFile.quiz(QuizFile.example("spot-the-offer"));
    assertThat(check.questions().get(0).source().orElseThrow().location())
        .hasToString("content/quiz/a.md:18:13+15");
  }

  @Test
  void marksOfCareAreReadWhereverTheyMayStand() {
    Quiz quiz =
        QuizFile.quiz(
            REFLECTION
                .replace("  - No\n", "  - text: No\n    care: true\n")
                .replace("      - I ask.\n", "      - text: I ask.\n        care: true\n")
                .replace("    text: Little.\n", "    text: Little.\n    care: true\n"));
    assertThat(CareRule.marks(quiz))
        .extracting(Object::toString)
        .containsExactly(
            "content/quiz/a.md:5:11+4", "content/quiz/a.md:12:15+4", "content/quiz/a.md:19:11+4");
  }

  @Test
  void aSentenceInBracesIsNotCutInTwo() {
    assertThat(
            changed(
                REFLECTION,
                "- I ask.",
                "- { text: After someone does me a favour, it sits in my mind. }"))
        .isEqualTo(
            "quiz-style 10:9+61 braces may only hold the numbers of `adds` | a comma inside"
                + " `{ … }` cuts a sentence in two: write each `name: value` on its own line");
  }

  @Test
  void aSentenceInBracketsIsNotCutInTwo() {
    assertThat(
            changed(REFLECTION, "answers:\n  - No\n  - Yes\n", "answers: [No, not at all, Yes]\n"))
        .isEqualTo(
            "quiz-style 3:10+21 brackets may only hold the pages of `next` | a comma inside"
                + " `[ … ]` cuts a sentence in two: write each value on its own line behind `- `");
  }

  @Test
  void aSentenceWithAColonIsNotCutInTwo() {
    assertThat(changed(REFLECTION, "- I ask.", "- When I ask: I blush."))
        .isEqualTo(
            "quiz-style 10:9+10 the colon behind `When I ask` cuts this text in two"
                + " | put the whole text in quotes");
  }

  @Test
  void aMistypedPrefixIsFound() {
    assertThat(changed(REFLECTION, "reverse: I never", "revers: I never"))
        .isEqualTo(
            """
            missing-field 11:9+20 `text` is missing | add a line `text: …`
            unknown-field 11:9+6 `statement` has no field `revers` | did you mean `reverse`?\
            """);
  }

  @Test
  void aStatementHasOneText() {
    assertThat(changed(REFLECTION, "- I ask.", "- text: I ask.\n        reverse: I do not."))
        .isEqualTo(
            "quiz-style 10:15+6 a statement has one text, and this one has `text` and `reverse`"
                + " | write the sentence behind `reverse:` and leave `text` out");
  }

  @Test
  void textsHoldEmphasisAndLinksOnly() {
    assertThat(changed(REFLECTION, "- I ask.", "- I *ask* [them](/a/) **now**.")).isEmpty();
    assertThat(changed(REFLECTION, "- I ask.", "- I `ask`."))
        .isEqualTo(
            "quiz-text 10:9+8 each value of `statements` may hold emphasis and links only, and has"
                + " code | write it in plain words; longer explanations belong below the front"
                + " matter");
    assertThat(changed(REFLECTION, "- I ask.", "- I <b>ask</b>.")).contains("has HTML: `<b>`");
    assertThat(changed(REFLECTION, "- I ask.", "- I ![ask](a.png)")).contains("has a picture");
    assertThat(changed(REFLECTION, "- I ask.", "- I ask [@smith]")).contains("has a citation");
    assertThat(changed(REFLECTION, "- I ask.", "- I <script>alert(1)</script>")).isNotEmpty();
  }

  @Test
  void bandsOfAReflectionStartAtPercentages() {
    assertThat(changed(REFLECTION, "from: 0%", "from: 0"))
        .isEqualTo(
            "wrong-type 14:11+1 `from` must be a whole percentage, and is `0`"
                + " | did you mean `0%`?");
    assertThat(changed(REFLECTION, "from: 0%", "from: 0.5%"))
        .isEqualTo(
            "wrong-type 14:11+4 `from` must be a whole percentage, and is `0.5%`"
                + " | write `0%` to `100%`");
    assertThat(changed(REFLECTION, "from: 0%", "from: 101%")).contains("and is `101%`");
  }

  @Test
  void bandsOfAKnowledgeCheckStartAtPoints() {
    assertThat(changed(KNOWLEDGE, "from: 0", "from: 0%"))
        .isEqualTo(
            "wrong-type 10:11+2 `from` must be a number of points, and is `0%` | the bands of a"
                + " knowledge check are counted in points, such as `3`");
    assertThat(changed(KNOWLEDGE, "from: 0", "from: -1"))
        .isEqualTo("bad-value 10:11+2 `from` must be 0 to 100000, and is -1");
  }

  @Test
  void aQuizHasNoBranches() {
    assertThat(changed(KNOWLEDGE, "ask: What?", "ask: What?\n    only-if:\n      a: b"))
        .isEqualTo(
            "quiz-branch 6:7+4 a question cannot depend on an earlier answer"
                + " | take `only-if` out: every question is asked of everybody");
  }

  @Test
  void aNameOfAnotherTypeIsFound() {
    assertThat(changed(KNOWLEDGE, "type: knowledge", "type: knowledge\noutcomes: x"))
        .isEqualTo(
            "unknown-field 2:1+8 a quiz of type `knowledge` has no field `outcomes`"
                + " | it has `bands`, `edition`, `feedback-when`, `questions`, `type`");
  }

  @Test
  void theTypeIsNeeded() {
    assertThat(changed(KNOWLEDGE, "type: knowledge\n", ""))
        .isEqualTo("missing-field content/quiz/a.md `type` is missing | add a line `type: …`");
    assertThat(changed(KNOWLEDGE, "type: knowledge", "type: knowlege"))
        .isEqualTo(
            "bad-value 1:7+8 `type` cannot be `knowlege`: it is one of `reflection`, `knowledge`,"
                + " `outcome` | did you mean `knowledge`?");
  }

  @Test
  void aWeightIsForAnOutcomeOfTheQuizAndOneDigit() {
    assertThat(changed(OUTCOME, "{ small: 1 }", "{ smal: 1, large: 10 }"))
        .isEqualTo(
            """
            unknown-field 14:17+4 this quiz has no outcome `smal` | did you mean `small`?
            bad-value 14:33+2 `large` must be 0 to 9, and is 10\
            """);
  }

  @Test
  void listsHaveTheirLeastLength() {
    assertThat(changed(REFLECTION, "  - Yes\n", ""))
        .isEqualTo("bad-value 4:3+4 `answers` needs at least two answers, and has 1");
    assertThat(changed(KNOWLEDGE, "      - That\n", "")).contains("needs at least two answers");
    assertThat(changed(OUTCOME, "  large:\n    title: Large\n    text: Leap.\n", ""))
        .contains("`outcomes` needs at least two outcomes, and has 1");
  }

  @Test
  void everyMistakeIsReportedAtOnce() {
    assertThat(
            QuizFile.problems(
                """
                type: reflection
                answers: x
                per-page: 0
                order: random
                needs: two
                overall: yes
                parts:
                  - a
                """))
        .isEqualTo(
            """
            missing-field content/quiz/a.md `bands` is missing | add a line `bands: …`
            missing-field content/quiz/a.md `question` is missing | add a line `question: …`
            wrong-type 2:10+1 `answers` must be a list, each value on its own line behind `- `,\
             and is `x`
            bad-value 3:11+1 `per-page` must be 1 to 1000, and is 0
            bad-value 4:8+6 `order` cannot be `random`: it is one of `mixed`, `listed`
            wrong-type 5:8+3 `needs` must be a whole number, and is `two`
            bad-value 6:10+3 `overall` cannot be `yes`: it is one of `none`, `sum`
            wrong-type 8:3+3 `parts` must be named values, and is a list\
             | write each as `name: value` on its own line\
            """);
  }

  @Test
  void aHugeTextIsReadInTime() {
    String statement = "      - I ask " + "and ask ".repeat(2000) + "\n";
    assertThat(QuizFile.problems(REFLECTION.replace("      - I ask.\n", statement.repeat(30))))
        .isEmpty();
  }
}
