package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.ShareCode;
import dev.kindling.yaml.ProblemLines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Score rules that go wrong in print, each refused with answers that show it. */
class RefusedQuizzesTest {

  private static final String REFLECTION = QuizFile.example("what-gets-in-the-way");
  private static final String KNOWLEDGE = QuizFile.example("spot-the-offer");
  private static final String OUTCOME = QuizFile.example("your-first-step");

  private static String choose(String places) {
    return WitnessWords.choose((Quiz.Knowledge) QuizFile.quiz(KNOWLEDGE), places);
  }

  private static String answer(String places) {
    return WitnessWords.answer((Quiz.Reflection) QuizFile.quiz(REFLECTION), places);
  }

  private static String refused(String text, String... changes) {
    String changed = text;
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(changed).contains(changes[i]);
      changed = changed.replace(changes[i], changes[i + 1]);
    }
    return ProblemLines.of(QuizProofs.prove(QuizFile.quiz(changed)).diagnostics());
  }

  @Test
  void aGapBelowTheFirstBand() {
    assertThat(refused(KNOWLEDGE, "from: 0", "from: 1"))
        .isEqualTo(
            "quiz-bands 60:11+1 "
                + choose("1, 1, 2, 3, 2")
                + ": 0 points, and no band starts at or below 0"
                + " | start the first band at `0`");
    assertThat(refused(REFLECTION, "from: 0%", "from: 1%"))
        .isEqualTo(
            "quiz-bands 68:11+2 "
                + answer("0, 4, skip")
                + ": 0 of 8 (0%), and no band starts at or below 0%"
                + " | start the first band at `0%`");
  }

  @Test
  void aGapAtOneScore() {
    assertThat(refused(KNOWLEDGE, "from: 3", "from: 3\n    to: 3"))
        .isEqualTo(
            "quiz-bands 66:9+1 "
                + choose("2, 2, 1, 1+2, 2")
                + ": 4 points, and no band holds it:"
                + " `warm` ends at 3 and `sharp` starts at 5 | write `to: 4`, or leave `to` out");
  }

  @Test
  void aGapBetweenPercentages() {
    assertThat(refused(REFLECTION, "from: 35%", "from: 35%\n    to: 65%"))
        .isEqualTo(
            "quiz-bands 73:9+3 "
                + answer("4, 0, 0")
                + ": 8 of 12 (66%), and no band holds it:"
                + " `sometimes` ends at 65% and `loud` starts at 70%"
                + " | write `to: 70%`, or leave `to` out");
  }

  @Test
  void anOverlap() {
    assertThat(refused(KNOWLEDGE, "from: 3", "from: 3\n    to: 5"))
        .isEqualTo(
            "quiz-bands 66:9+1 "
                + choose("2, 2, 1, 1+2, 1")
                + ": 5 points, and two bands hold it:"
                + " `warm` ends at 5 and `sharp` starts at 5 | write `to: 4`, or leave `to` out");
  }

  @Test
  void twoBandsWithOneStart() {
    assertThat(refused(KNOWLEDGE, "from: 5", "from: 3"))
        .isEqualTo(
            "quiz-bands 70:11+1 "
                + choose("2, 2, 1, 3, 2")
                + ": 3 points, and `sharp` starts at 3, and `warm`"
                + " before it at 3 | write the bands from the lowest to the highest, each with a"
                + " start of its own");
  }

  @Test
  void anEndBelowTheGreatestScore() {
    assertThat(refused(KNOWLEDGE, "from: 5", "from: 4\n    to: 4"))
        .isEqualTo(
            "quiz-bands 71:9+1 "
                + choose("2, 2, 1, 1+2, 1")
                + ": 5 points, and no band holds it:"
                + " `sharp` ends at 4 and scores go up to 5 | write `to: 5`, or leave `to` out");
  }

  @Test
  void endsThatAgreeAreAccepted() {
    assertThat(refused(KNOWLEDGE, "from: 3", "from: 3\n    to: 4", "from: 5", "from: 5\n    to: 5"))
        .isEmpty();
    assertThat(refused(REFLECTION, "from: 35%", "from: 35%\n    to: 70%")).isEmpty();
  }

  @Test
  void aTopBandThatNoTotalReaches() {
    assertThat(refused(KNOWLEDGE, "from: 5", "from: 6"))
        .isEqualTo(
            "quiz-bands 70:11+1 "
                + choose("2, 2, 1, 1+2, 1")
                + ": 5 points, and `sharp` starts at 6,"
                + " above the best answers | start it at `5` or lower");
  }

  @Test
  void aBandBetweenTwoScores() {
    assertThat(refused(REFLECTION, "from: 35%", "from: 34%", "from: 70%", "from: 37%"))
        .contains(
            "quiz-band-unreachable 72:11+3 no answers reach the band `sometimes` (34% to below 37%)"
                + " in `self-image`, `owing`, `control`, `upbringing`, `perfectionism` and `past`:"
                + " "
                + answer("4, 4, 0")
                + ": 4 of 12 (33%), and the next score is 3 of 8 (37%)"
                + " | start the next band higher, or take this one out");
    assertThat(refused(KNOWLEDGE, "pick: all", "pick: all\n    points: 4", "from: 5", "from: 8"))
        .isEmpty();
  }

  @Test
  void aBandOfPointsBetweenTwoScores() {
    String coarse = KNOWLEDGE.replace("    why:", "    points: 2\n    why:");
    assertThat(refused(coarse, "from: 5", "from: 4"))
        .isEqualTo(
            "quiz-band-unreachable 70:11+1 no answers reach the band `warm` (from 3): "
                + choose("2, 1, 2, 3, 2")
                + ":"
                + " 2 points, and the next score is 4"
                + " | start the next band higher, or take this one out");
  }

  @Test
  void anOutcomeThatCannotWin() {
    assertThat(refused(OUTCOME, "terms: 2", "terms: 0"))
        .startsWith("quiz-outcome-unreachable 23:3+5 no answers make `terms` win alone: choose ");
  }

  @Test
  void aReversedStatementWithTheWrongMaximum() {
    String at = "- reverse: I can ask for help and still think well of myself.";
    assertThat(refused(REFLECTION, at, at + "\n        max: 5"))
        .isEqualTo(
            "quiz-reverse 29:14+1 answer “Not at all”: 5 − 0 = 5, more than any answer counts,"
                + " because `max` is 5 and answers count 0 to 4"
                + " | write `max: 4`, or leave it out");
    assertThat(refused(REFLECTION, at, at + "\n        max: 3"))
        .isEqualTo(
            "quiz-reverse 29:14+1 answer “Very much”: 3 − 4 = −1, less than any answer counts,"
                + " because `max` is 3 and answers count 0 to 4"
                + " | write `max: 4`, or leave it out");
    assertThat(refused(REFLECTION, at, at + "\n        max: 4")).isEmpty();
  }

  @Test
  void aPartWithoutReversedStatements() {
    assertThat(refused(REFLECTION, "reverse: I can ask", "text: I can ask"))
        .startsWith(
            "quiz-reverse 23:3+10 answer “Very much” to every statement of `self-image`: the"
                + " highest score, because no statement is reversed");
  }

  @Test
  void oneAnswerToEverythingThatIsRewarded() {
    assertThat(refused(REFLECTION, "from: 70%", "from: 65%"))
        .isEqualTo(
            "quiz-straight-line 76:11+3 answer “Very much” to everything: at least 8 of 12 (66%) in"
                + " each part, so every part lands in `loud` | start `loud` at `67%` or higher");
  }

  @Test
  void moreNeededThanThereIs() {
    assertThat(refused(REFLECTION, "needs: 2", "needs: 4"))
        .contains(
            "quiz-needs 19:8+1 answer everything: `self-image` has 3 answers, and never a result"
                + " | `needs` can be 3 at most");
    assertThat(refused(OUTCOME, "ties: show-all", "ties: show-all\nneeds: 6"))
        .isEqualTo(
            "quiz-needs 9:8+1 answer everything: this quiz has 5 answers, and never a result"
                + " | `needs` can be 5 at most");
  }

  @Test
  void questionsWithoutOneRightAnswer() {
    assertThat(refused(KNOWLEDGE, "right: The person who asks", "text: The person who asks"))
        .isEqualTo(
            "quiz-right-answer 20:9+7 no answer of `judging` is right"
                + " | write the right one behind `right:`");
    assertThat(refused(KNOWLEDGE, "    pick: all\n", ""))
        .isEqualTo(
            "quiz-right-answer 38:9+7 2 answers of `culture` are right, and only one can be chosen"
                + " | add `pick: all` to the question, or leave one `right:`");
    assertThat(refused(KNOWLEDGE, "- Asking directly works", "- right: Asking directly works"))
        .isEqualTo(
            "quiz-right-answer 38:9+7 no answer of `culture` is wrong | add one without `right:`");
  }

  @Test
  void aBandWithoutText() {
    String text = "    text: This may be one of your main reasons for saying no.\n";
    assertThat(refused(REFLECTION, text, "")).isEmpty();
    assertThat(
            refused(
                REFLECTION,
                text,
                "",
                "      text: Being careful may be good sense. You can be slow to trust, and you can"
                    + " choose who helps.\n",
                ""))
        .isEqualTo(
            "quiz-feedback 75:9+4 the band `loud` has no text, and `past` none of its own for it:"
                + " "
                + answer("4, 2, skip")
                + ": 6 of 8 (75%) | add a line `text: …` to the band");
  }

  @Test
  void feedbackForWhatThereIsNot() {
    assertThat(refused(REFLECTION, "  owing:\n    sometimes:", "  owning:\n    sometime:"))
        .isEqualTo(
            """
            quiz-feedback 88:3+6 this quiz has no part `owning` | did you mean `owing`?
            quiz-feedback 89:5+8 this quiz has no band `sometime` | did you mean `sometimes`?\
            """);
  }

  @Test
  void namesThatAreThereTwiceOrCannotStay() {
    assertThat(refused(REFLECTION, "id: quiet", "id: Quite quiet"))
        .isEqualTo(
            "quiz-id 67:9+11 a band cannot be called `Quite quiet`"
                + " | use lower-case letters, digits and single hyphens, such as `start-small`");
    assertThat(refused(OUTCOME, "id: lift", "id: offer"))
        .isEqualTo(
            "quiz-id 44:9+5 this quiz has a question `offer` already"
                + " | give each question an `id` of its own");
  }

  @Test
  void wordsOfADiagnosis() {
    assertThat(refused(REFLECTION, "This does not seem to stop you often.", "That is normal."))
        .isEqualTo(
            "quiz-wording 70:11+15 `normal` sounds like a diagnosis"
                + " | say what the reader may notice, in everyday words");
    assertThat(refused(OUTCOME, "Ask what you would tell a friend.", "You have severe anxiety."))
        .contains("`You have severe anxiety` sounds like a diagnosis");
    assertThat(refused(OUTCOME, "Ask what you would tell a friend.", "You have a friend."))
        .isEmpty();
  }

  @Test
  void aResultThatHardlyAnybodyGets() {
    assertThat(refused(REFLECTION, "from: 70%", "from: 95%"))
        .contains(
            "quiz-unbalanced 76:11+3 `loud` is the result in `owing` of only 4 of 200 answer sets"
                + " that have a result (2.0%) | let more answers lead to it; if few shall, add a"
                + " line `rare: true` to it");
  }

  @Test
  void aCareCardThatNobodySees() {
    assertThat(
            refused(
                OUTCOME,
                "terms: 2",
                "terms: 0",
                "terms: 1",
                "terms: 0",
                "    title: Set your terms",
                "    title: Set your terms\n    care: true"))
        .contains(
            "quiz-care 25:11+4 no answers reach `terms`, so its care card is never shown"
                + " | mark what can be reached, or take this mark out");
  }

  @Test
  void aShareCodeThatIsTooLong() {
    StringBuilder parts = new StringBuilder();
    for (int p = 0; p < 40; p++) {
      parts.append("  p" + p + ":\n    title: P" + p + "\n    statements:\n");
      parts.append("      - S" + p + "\n      - reverse: R" + p + "\n");
    }
    assertThat(refused(REFLECTION, "parts:\n", "parts:\n" + parts))
        .contains(
            "quiz-share-code 3:7+10 the code of a shared result would have 104 characters,"
                + " and at most 80 are allowed | use fewer parts or outcomes");
  }

  @Test
  void aShareCodeOfAnOlderEdition() {
    Quiz older = QuizFile.quiz(REFLECTION);
    Quiz newer = QuizFile.quiz(REFLECTION.replace("lang: en", "edition: 2"));
    Quiz reworded = QuizFile.quiz(REFLECTION.replace("Often loud", "Loud and clear"));
    List<Integer> totals = List.of(3, 7, 3, 0, 2, 8, 0, 0, 3, 12, 3, 5);
    String shared = ShareCode.of(older).encode(totals);
    assertThat(shared).matches("r=1\\.[0-9a-f]{6}\\.373028003c35");
    assertThat(ShareCode.of(newer).decode(shared)).isEqualTo(new ShareCode.Shared.OtherEdition());
    assertThat(ShareCode.of(reworded).decode(shared))
        .isEqualTo(new ShareCode.Shared.Totals(totals));
  }

  @Test
  void aForgedShareCode() {
    ShareCode code = ShareCode.of(QuizFile.quiz(REFLECTION));
    String good = code.encode(List.of(3, 7, 3, 0, 2, 8, 0, 0, 3, 12, 3, 5));
    String start = good.substring(0, good.length() - 12);
    List<String> forged =
        List.of(
            "",
            "result",
            good.substring(1),
            good + "0",
            good.substring(0, good.length() - 1),
            start + "473028003c35",
            start + "3d3028003c35",
            start + "053028003c35",
            start + "193028003c35",
            start + "373028013c35",
            start + "373028003c3é",
            start + "373028003C35",
            start + "<img onerror",
            start + "3".repeat(10_000));
    assertThat(forged)
        .allSatisfy(
            fragment ->
                assertThat(code.decode(fragment)).isEqualTo(new ShareCode.Shared.Unreadable()));
  }
}
