package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.yaml.ProblemLines;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The finished examples, whose figures were also found by another program and by hand. */
class ExamplesTest {

  private static QuizFigures figures(String name) {
    Checked<QuizFigures> proved = QuizProofs.prove(QuizFile.quiz(QuizFile.example(name)));
    assertThat(ProblemLines.of(proved.diagnostics())).isEmpty();
    return proved.value();
  }

  private static String told(Distribution of) {
    return of.name()
        + " sets "
        + of.answerSets()
        + ": "
        + told(of.shares())
        + "; "
        + told(of.others());
  }

  private static String told(List<Distribution.Share> shares) {
    return shares.stream()
        .map(share -> share.name() + " " + share.answerSets())
        .collect(Collectors.joining(", "));
  }

  @Test
  void theReflectionIsProvedForEachPart() {
    QuizFigures figures = figures("what-gets-in-the-way");
    assertThat(figures.distributions()).hasSize(6);
    assertThat(figures.distributions())
        .allSatisfy(
            part ->
                assertThat(told(part))
                    .endsWith(" sets 216: quiet 53, sometimes 109, loud 38; none 16"));
    Distribution first = figures.distributions().get(0);
    assertThat(first.shares())
        .extracting(share -> share.perMille(first.withResult()))
        .containsExactly(265, 545, 190);
  }

  @Test
  void theHardestStatementIsFirstInTheReport() {
    ReadingLevel reading = figures("what-gets-in-the-way").reading();
    assertThat(reading.texts().get(0).text().written())
        .isEqualTo("In my family or community, asking for help was seen as a bad sign.");
    assertThat(reading.texts().get(0).tenths()).isEqualTo(67);
    assertThat(reading.mean()).isBetween(40, 46);
  }

  @Test
  void theKnowledgeCheckIsProved() {
    assertThat(figures("spot-the-offer").distributions())
        .extracting(ExamplesTest::told)
        .containsExactly(
            "points sets 648: start 552, warm 95, sharp 1;"
                + " 0 112, 1 240, 2 200, 3 80, 4 15, 5 1");
  }

  @Test
  void theOutcomeQuizIsProved() {
    assertThat(figures("your-first-step").distributions())
        .extracting(ExamplesTest::told)
        .containsExactly(
            "outcomes sets 1024: small 123, reframe 222, reciprocal 187, terms 128,"
                + " enough 163; 2-way tie 149, 3-way tie 41, 4-way tie 11, 5-way tie 0, none 0");
  }
}
