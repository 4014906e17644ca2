package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.yaml.ProblemLines;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The largest quizzes that are promised, and those beyond. The proofs count their steps: one that
 * takes more than its {@link ProofBudget} is a problem of its own.
 */
class LargestQuizTest {

  static String reflection(int parts, int statements, int answers) {
    StringBuilder text = new StringBuilder("type: reflection\nquestion: How much?\nanswers:\n");
    IntStream.range(0, answers).forEach(a -> text.append("  - A" + a + "\n"));
    text.append("skip: Skip\nneeds: 1\noverall: sum\nparts:\n");
    for (int p = 0; p < parts; p++) {
      text.append("  p" + p + ":\n    title: P" + p + "\n    statements:\n");
      for (int s = 0; s < statements; s++) {
        text.append(s % 2 == 0 ? "      - reverse: S" : "      - S").append(p + "-" + s + "\n");
      }
    }
    return text
        + """
        bands:
          - id: low
            from: 0%
            title: Low
            text: X
          - id: middle
            from: 40%
            title: Middle
            text: X
          - id: high
            from: 67%
            title: High
            text: X
        """;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 12, 20})
  void sixtyStatementsOnSevenAnswersAreProved(int parts) {
    Quiz quiz = QuizFile.quiz(reflection(parts, 60 / parts, 7));
    Checked<QuizFigures> proved = QuizProofs.prove(quiz);
    assertThat(proved.diagnostics()).noneMatch(Diagnostic::isError);
    List<Distribution> all = proved.value().distributions();
    assertThat(all.get(all.size() - 1).answerSets()).isEqualTo(BigInteger.valueOf(8).pow(60));
  }

  @Test
  void aReflectionBeyondTheBoundIsAnError() {
    assertThat(
            ProblemLines.of(QuizProofs.prove(QuizFile.quiz(reflection(1, 200, 7))).diagnostics()))
        .isEqualTo(
            "quiz-not-provable 1:7+10 this quiz is not provable within 4000000 steps"
                + " | use fewer or shorter lists, or make two quizzes of it");
  }

  static String outcome(int questions, int answers, int outcomes, long seed, int handicap) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("type: outcome\noutcomes:\n");
    IntStream.range(0, outcomes)
        .forEach(o -> text.append("  o" + o + ":\n    title: T" + o + "\n    text: X\n"));
    text.append("questions:\n");
    for (int q = 0; q < questions; q++) {
      text.append("  - id: q" + q + "\n    ask: Q" + q + "\n    choose:\n");
      for (int a = 0; a < answers; a++) {
        String adds =
            IntStream.range(0, outcomes)
                .mapToObj(
                    o -> "o" + o + ": " + Math.max(0, random.nextInt(10) - (o == 0 ? handicap : 0)))
                .collect(Collectors.joining(", "));
        text.append("      - text: A" + a + "\n        adds: { " + adds + " }\n");
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void thirtyQuestionsWithEightAnswersAndSixOutcomesAreProved(int handicap) {
    Quiz quiz = QuizFile.quiz(outcome(30, 8, 6, 3 + handicap, handicap));
    Checked<QuizFigures> proved = QuizProofs.prove(quiz);
    assertThat(proved.diagnostics()).noneMatch(d -> d.code() == Code.QUIZ_NOT_PROVABLE);
    assertThat(proved.value().distributions()).isEmpty();
  }

  /** Takes points from one outcome until it can just win, then just not: the hardest questions. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anOutcomeThatCanJustWinOrJustNotIsDecided(int seed) {
    KnifeEdge edge = KnifeEdge.of(30, 8, 6, seed);
    assertThat(edge.search(edge.lastWin())).isInstanceOf(Reach.Found.class);
    assertThat(edge.search(edge.lastWin() + 1)).isEqualTo(new Reach.Never());
    for (int less = edge.lastWin() - 3; less < edge.lastWin() + 5; less++) {
      assertThat(edge.search(less)).isNotEqualTo(new Reach.Unknown());
    }
  }

  @Test
  void anOutcomeQuizBeyondTheBoundIsAnError() {
    assertThat(
            ProblemLines.of(
                QuizProofs.prove(QuizFile.quiz(outcome(200, 20, 8, 1, 0))).diagnostics()))
        .isEqualTo(
            "quiz-not-provable 1:7+7 this quiz is not provable within 20000 steps"
                + " | use fewer or shorter lists, or make two quizzes of it");
  }

  @Test
  void aSearchThatRunsOutOfWorkSaysSo() {
    // Three steps of two or three in either direction never end where they began.
    int[][] twos = {{2, -2}, {-2, 2}};
    int[][] threes = {{3, -3}, {-3, 3}};
    int[][][] options = {twos, threes, twos};
    int[] goal = {0, 0};
    assertThat(new GoalSearch(options, goal, new ProofBudget(10)).run())
        .isEqualTo(new Reach.Unknown());
    assertThat(new GoalSearch(options, goal, new ProofBudget(ProofBudget.STEPS)).run())
        .isEqualTo(new Reach.Never());
  }

  @Test
  void whatOnlyWholeNumbersCanTellIsSettled() {
    // Halves would meet the goal in each of these, so no direction shows that it is out of reach.
    int[][] even = {{2, -2}, {-2, 2}};
    int[][] far = {{9, -9}, {-9, 9}};
    int[][][] evens = new int[41][][];
    Arrays.fill(evens, even);
    assertThat(new GoalSearch(evens, new int[] {0, 0}, new ProofBudget(ProofBudget.STEPS)).run())
        .isEqualTo(new Reach.Never());
    evens[40] = far;
    assertThat(new GoalSearch(evens, new int[] {0, 0}, new ProofBudget(ProofBudget.STEPS)).run())
        .isEqualTo(new Reach.Never());
    evens[39] = new int[][] {{1, -1}, {-1, 1}};
    assertThat(new GoalSearch(evens, new int[] {0, 0}, new ProofBudget(ProofBudget.STEPS)).run())
        .isInstanceOf(Reach.Found.class);
  }

  @Test
  void anOutcomeThatCannotBeDecidedIsAnError() {
    String text =
        """
        type: outcome
        outcomes:
          a:
            title: A
            text: A
          b:
            title: B
            text: B
          c:
            title: C
            text: C
        questions:
        """;
    String question =
        """
          - id: q%d
            ask: Q
            choose:
              - text: B
                adds: { a: 4, b: 6 }
              - text: C
                adds: { a: 4, c: 6 }
        """;
    StringBuilder all = new StringBuilder(text);
    IntStream.range(0, 3).forEach(q -> all.append(question.replace("%d", "" + q)));
    Quiz.Outcome quiz = (Quiz.Outcome) QuizFile.quiz(all.toString());
    assertThat(ProblemLines.of(Outcomes.check(quiz, new ProofBudget(1))))
        .contains(
            "quiz-not-provable 3:3+1 whether `a` can win alone is not provable within 1 steps");
    assertThat(ProblemLines.of(Outcomes.check(quiz, new ProofBudget(ProofBudget.STEPS))))
        .startsWith(
            "quiz-outcome-unreachable 3:3+1 no answers make `a` win alone: choose “B”, “B”, “B”: 12"
                + " for it, and 18 for `b`");
  }
}
