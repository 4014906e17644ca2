package dev.kindling.quiz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private static final Quiz.Reflection REFLECTION =
      (Quiz.Reflection) QuizFile.quiz(QuizFile.example("what-gets-in-the-way"));
  private static final Quiz.Knowledge KNOWLEDGE =
      (Quiz.Knowledge) QuizFile.quiz(QuizFile.example("spot-the-offer"));
  private static final Quiz.Outcome OUTCOME =
      (Quiz.Outcome) QuizFile.quiz(QuizFile.example("your-first-step"));

  private static List<Optional<Integer>> part(Integer... answers) {
    List<Optional<Integer>> all = new ArrayList<>();
    for (int answer : answers) {
      all.add(answer < 0 ? Optional.empty() : Optional.of(answer));
    }
    return all;
  }

  /** The result of totals, the missing parts being silent. */
  private static ReflectionResult result(PartTotal... totals) {
    List<PartTotal> all = new ArrayList<>(List.of(totals));
    all.addAll(Collections.nCopies(6 - totals.length, new PartTotal(3, 0)));
    return new ReflectionResults(REFLECTION).result(all);
  }

  @Test
  void aReversedStatementCountsFromTheOtherEnd() {
    ReflectionScorer scorer = new ReflectionScorer(REFLECTION);
    Part owing = REFLECTION.parts().get(1);
    assertThat(scorer.total(owing, part(3, 3, 1))).isEqualTo(new PartTotal(3, 5));
    assertThat(scorer.total(owing, part(-1, 0, -1))).isEqualTo(new PartTotal(1, 4));
  }

  @Test
  void aBandBeginsAtItsPercentageAndNotBelow() {
    ReflectionScorer scorer = new ReflectionScorer(REFLECTION);
    int needs = REFLECTION.needs(REFLECTION.parts().get(1));
    assertThat(scorer.band(new PartTotal(3, 4), needs)).contains(0);
    assertThat(scorer.band(new PartTotal(3, 5), needs)).contains(1);
    assertThat(scorer.band(new PartTotal(3, 8), needs)).contains(1);
    assertThat(scorer.band(new PartTotal(3, 9), needs)).contains(2);
    assertThat(scorer.band(new PartTotal(2, 5), needs)).contains(1);
    assertThat(scorer.band(new PartTotal(1, 4), needs)).isEmpty();
  }

  @Test
  void aPercentageIsExactAndRoundedDown() {
    assertThat(new PartTotal(50, 29).percent(2)).isEqualTo(29);
    assertThat(new PartTotal(25, 29).percent(2)).isEqualTo(58);
    assertThat(new PartTotal(3, 8).percent(4)).isEqualTo(66);
    assertThat(new PartTotal(0, 0).percent(4)).isZero();
  }

  @Test
  void theLoudestPartsAreNamedUpToThree() {
    PartTotal loud = new PartTotal(3, 9);
    PartTotal sameShare = new PartTotal(2, 6);
    PartTotal heard = new PartTotal(3, 8);
    assertThat(said(loud, heard)).isEqualTo("LOUDEST [0] [0]");
    assertThat(said(heard, loud, sameShare)).isEqualTo("LOUDEST [1, 2] [1, 2]");
    assertThat(said(heard, heard, heard, heard)).isEqualTo("EVEN [0, 1, 2, 3] [0, 1, 2, 3]");
    assertThat(said()).isEqualTo("QUIET [0, 1, 2, 3, 4, 5] []");
    assertThat(
            new ReflectionResults(REFLECTION)
                .result(Collections.nCopies(6, new PartTotal(1, 4)))
                .verdict())
        .isEqualTo(ReflectionResult.Verdict.UNKNOWN);
  }

  @Test
  void noTieIsCut() {
    PartTotal loud = new PartTotal(3, 12);
    PartTotal less = new PartTotal(3, 10);
    PartTotal none = new PartTotal(3, 0);
    assertThat(said(loud, less, less, none, none, less)).isEqualTo("MANY [0] [0, 1, 2, 5]");
    assertThat(said(loud, loud, less, loud, loud, less)).startsWith("EVERY ").endsWith("2, 5]");
  }

  private static String said(PartTotal... totals) {
    ReflectionResult result = result(totals);
    return result.verdict() + " " + result.top() + " " + result.told();
  }

  @Test
  void oneAnswerToEverythingIsNoticed() {
    assertThat(ReflectionResults.isSameThroughout(List.of(part(2, -1, 2), part(2)))).isTrue();
    assertThat(ReflectionResults.isSameThroughout(List.of(part(2, 1, 2)))).isFalse();
    assertThat(ReflectionResults.isSameThroughout(List.of(part(-1, 2)))).isFalse();
  }

  @Test
  void aQuestionWithSeveralRightAnswersNeedsAllAndNoOther() {
    KnowledgeScorer scorer = new KnowledgeScorer(KNOWLEDGE);
    List<Integer> none = List.of();
    assertThat(scorer.points(List.of(List.of(1), none, none, List.of(1, 0), none))).isEqualTo(2);
    assertThat(scorer.points(List.of(none, none, none, List.of(0, 1, 2), none))).isZero();
    assertThat(scorer.points(List.of(none, none, none, List.of(0), none))).isZero();
    assertThat(scorer.band(2)).contains(0);
    assertThat(scorer.band(3)).contains(1);
  }

  @Test
  void equalOutcomesAreAllTold() {
    OutcomeScorer scorer = new OutcomeScorer(OUTCOME);
    assertThat(scorer.top(List.of(3, 1, 3, 2, 0))).containsExactly(0, 2);
    assertThat(scorer.top(List.of(3, 3, 3, 3, 0))).containsExactly(0, 1, 2, 3);
    assertThat(scorer.top(List.of(0, 0, 0, 0, 0))).isEmpty();
    assertThat(scorer.weights(part(0, 0, 0, 0, -1))).isEmpty();
    assertThat(scorer.weights(part(0, 0, 1, 0, 0))).contains(List.of(4, 10, 0, 0, 0));
  }

  @Test
  void aTouchedMarkBringsTheCareCard() {
    String text = QuizFile.example("what-gets-in-the-way");
    Quiz.Reflection statement =
        (Quiz.Reflection)
            QuizFile.quiz(
                text.replace(
                    "- Someone who helped me once used it against me later.",
                    "- text: Someone who helped me once used it against me later.\n"
                        + "        care: true"));
    List<List<Optional<Integer>>> skipped = new ArrayList<>(Collections.nCopies(6, part(0, 4, -1)));
    assertThat(CareCard.isShown(statement, skipped)).isFalse();
    skipped.set(5, part(0, 4, 0));
    assertThat(CareCard.isShown(statement, skipped)).isFalse();
    skipped.set(5, part(0, 4, 1));
    assertThat(CareCard.isShown(statement, skipped)).isTrue();
    skipped.set(5, part(0, 4, 0));
    assertThat(CareRule.isShownForShared(statement)).isTrue();

    Quiz.Reflection band =
        (Quiz.Reflection)
            QuizFile.quiz(text.replace("    from: 70%", "    from: 70%\n    care: true"));
    assertThat(CareCard.isShown(band, skipped)).isFalse();
    skipped.set(5, part(4, 0, 4));
    assertThat(CareCard.isShown(band, skipped)).isTrue();
    assertThat(CareRule.isShownForShared(band)).isFalse();
  }
}
