package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.yaml.ProblemLines;
import java.math.BigInteger;
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
        + " states "
        + of.states()
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
                    .endsWith(" states 28 sets 216: quiet 53, sometimes 109, loud 38; none 16"));
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
            "points states 6 sets 648: start 552, warm 95, sharp 1;"
                + " 0 112, 1 240, 2 200, 3 80, 4 15, 5 1");
  }

  @Test
  void theOutcomeQuizIsProved() {
    assertThat(figures("your-first-step").distributions())
        .extracting(ExamplesTest::told)
        .containsExactly(
            "outcomes states 689 sets 1024: small 123, reframe 222, reciprocal 187, terms 128,"
                + " enough 163; 2-way tie 149, 3-way tie 41, 4-way tie 11, 5-way tie 0");
  }

  @Test
  void theFiguresAreReadyForAReport() {
    QuizFigures outcome = figures("your-first-step");
    assertThat(outcome.type()).isEqualTo("outcome");
    assertThat(outcome.ties()).isEqualTo(201);
    Distribution all = outcome.distributions().get(0);
    assertThat(all.shares())
        .extracting(share -> share.percent(all.withResult()))
        .containsExactly("12.0%", "21.7%", "18.3%", "12.5%", "15.9%");
    assertThat(all.others().get(0).percent(all.withResult())).isEqualTo("14.6%");
    assertThat(all.others().get(0).percent(BigInteger.ZERO)).isEqualTo("0.0%");

    QuizFigures reflection = figures("what-gets-in-the-way");
    assertThat(reflection.ties()).isZero();
    assertThat(reflection.hardest(3)).isEqualTo(reflection.reading().texts().subList(0, 3));
    assertThat(reflection.hardest(99)).hasSize(18);
  }
}
