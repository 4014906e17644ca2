package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of weights, counted where there are few of them, however many there could be. */
class WeightTableTest {

  /** More digits than one number holds, and few sums: what counts is how many there are. */
  @ParameterizedTest
  @ValueSource(strings = {"", "needs: 3\n"})
  void sumsOfVeryManyOutcomesAreCounted(String needs) {
    Random random = new Random(19);
    int outcomes = 24;
    StringBuilder text = new StringBuilder("type: outcome\n" + needs + "outcomes:\n");
    for (int o = 0; o < outcomes; o++) {
      text.append("  o" + o + ":\n    title: T" + o + "\n    text: X\n");
    }
    text.append("questions:\n");
    for (int q = 0; q < 4; q++) {
      text.append("  - id: q" + q + "\n    ask: Q" + q + "\n    choose:\n");
      for (int a = 0; a < 4; a++) {
        text.append("      - text: A" + a + "\n        adds: { ");
        for (int o = 0; o < outcomes; o++) {
          text.append(o == 0 ? "" : ", ").append("o" + o + ": " + random.nextInt(10));
        }
        text.append(" }\n");
      }
    }
    Quiz.Outcome quiz = (Quiz.Outcome) QuizFile.quiz(text.toString());
    Distribution told = QuizProofs.prove(quiz).value().distributions().get(0);
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    long[] alone = new long[outcomes];
    long all = 0;
    for (List<Optional<Integer>> answers : AgreementSets.of(quiz)) {
      List<Integer> top = scorer.weights(answers).map(scorer::top).orElse(List.of());
      all += scorer.weights(answers).isPresent() ? 1 : 0;
      if (top.size() == 1) {
        alone[top.get(0)]++;
      }
    }
    assertThat(told.answerSets()).isEqualTo(BigInteger.valueOf(all));
    assertThat(told.shares().stream().mapToLong(s -> s.answerSets().longValueExact()).toArray())
        .isEqualTo(alone);
  }
}
