package dev.kindling.quiz.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.proof.RandomQuizzes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is read when some answers have its totals, and only then. */
class ShareCodeTest {

  private static boolean isRead(Quiz quiz, List<Integer> totals) {
    return isRead(ShareCode.of(quiz), totals);
  }

  private static boolean isRead(ShareCode code, List<Integer> totals) {
    return code.decode(code.encode(totals)).equals(new ShareCode.Shared.Totals(totals));
  }

  /** Every list of numbers up to the greatest of each. */
  private static List<List<Integer>> all(List<Integer> greatest) {
    List<List<Integer>> all = List.of(List.of());
    for (int most : greatest) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> start : all) {
        for (int value = 0; value <= most; value++) {
          List<Integer> more = new ArrayList<>(start);
          more.add(value);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The weights of all answer sets that are enough, by trying each of them. */
  private static Set<String> weights(Quiz.Outcome quiz) {
    int[] choices = quiz.questions().stream().mapToInt(q -> q.answers().size()).toArray();
    boolean canSkip = quiz.needed() < choices.length;
    List<Integer> most = IntStream.of(choices).map(n -> canSkip ? n : n - 1).boxed().toList();
    Set<String> found = new TreeSet<>();
    for (List<Integer> set : all(most)) {
      int[] sums = new int[quiz.outcomes().size()];
      int answered = 0;
      for (int q = 0; q < choices.length; q++) {
        if (set.get(q) < choices[q]) {
          answered++;
          List<Integer> adds = quiz.questions().get(q).answers().get(set.get(q)).adds();
          IntStream.range(0, sums.length).forEach(o -> sums[o] += adds.get(o));
        }
      }
      if (answered >= quiz.needed()) {
        found.add(IntStream.of(sums).boxed().toList().toString());
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "needs: 3\n"})
  void ofOutcomesExactlyWhatTheAnswersAddUpTo(String needs) {
    Quiz.Outcome quiz = (Quiz.Outcome) QuizFile.quiz(needs + QuizFile.example("your-first-step"));
    Set<String> reached = weights(quiz);
    ShareCode code = ShareCode.of(quiz);
    List<List<Integer>> all = all(code.greatest());
    assertThat(all).hasSizeGreaterThan(reached.size());
    assertThat(all.stream().filter(totals -> isRead(code, totals)).map(List::toString))
        .containsExactlyInAnyOrderElementsOf(reached);
  }

  @Test
  void ofAKnowledgeCheckOnlySumsOfItsPoints() {
    Quiz quiz =
        QuizFile.quiz(
            """
            type: knowledge
            questions:
              - id: a
                points: 2
                ask: A?
                choose:
                  - right: This
                  - That
                why: So.
              - id: b
                points: 5
                ask: B?
                choose:
                  - right: This
                  - That
                why: So.
            bands:
              - id: all
                from: 0
                title: All
                text: Done.
            """);
    assertThat(IntStream.rangeClosed(0, 7).filter(n -> isRead(quiz, List.of(n))))
        .containsExactly(0, 2, 5, 7);
  }

  @Test
  void ofAReflectionWithoutAWayToSkipOnlyWholeParts() {
    String skip = "skip: Skip this one";
    String text = QuizFile.example("what-gets-in-the-way");
    assertThat(text).contains(skip);
    Quiz free = QuizFile.quiz(text);
    Quiz whole =
        QuizFile.quiz(
            text.lines()
                .filter(line -> !line.startsWith(skip))
                .reduce("", (all, line) -> all + line + "\n"));
    List<Integer> all = List.of(3, 7, 3, 0, 3, 8, 3, 2, 3, 12, 3, 5);
    List<Integer> fewer = List.of(3, 7, 3, 0, 2, 8, 3, 2, 3, 12, 3, 5);
    List<Integer> none = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(List.of(isRead(free, all), isRead(free, fewer), isRead(free, none)))
        .containsExactly(true, true, true);
    assertThat(List.of(isRead(whole, all), isRead(whole, fewer), isRead(whole, none)))
        .containsExactly(true, false, false);
  }

  private static Quiz.Outcome outcomes(int questions, int answers) {
    return (Quiz.Outcome) QuizFile.quiz(QuizVariants.outcomes(questions, answers));
  }

  private static List<Integer> first(Quiz.Outcome quiz) {
    return new OutcomeScorer(quiz)
        .weights(Collections.nCopies(quiz.questions().size(), Optional.of(0)))
        .orElseThrow();
  }

  @Test
  void ofAMillionAnswerSetsExactlyTheirTotalsAreRead() {
    Quiz.Outcome quiz = outcomes(10, 4);
    ShareCode code = ShareCode.of(quiz);
    List<Integer> given = first(quiz);
    List<Integer> none = List.of(0, 0, 0, 0, 0, 0);
    List<Integer> swapped = new ArrayList<>(given);
    Collections.swap(swapped, 0, 1);

    assertThat(code.keys()).isPresent();
    assertThat(List.of(isRead(code, given), isRead(code, none), isRead(code, code.greatest())))
        .containsExactly(true, false, false);
    assertThat(isRead(code, swapped)).isFalse();
  }

  @Test
  void whereTheyAreTooManyToTryTotalsMustLieWhereThoseOfAnswersDo() {
    Quiz.Outcome quiz = outcomes(30, 8);
    ShareCode code = ShareCode.of(quiz);
    List<Integer> given = first(quiz);
    List<Integer> exchanged = new ArrayList<>(code.greatest());
    exchanged.replaceAll(greatest -> greatest / 6);
    exchanged.set(0, code.greatest().get(0));
    exchanged.set(1, code.greatest().get(1));

    assertThat(code.keys()).isEmpty();
    assertThat(isRead(code, given)).isTrue();
    assertThat(isRead(code, List.of(0, 0, 0, 0, 0, 0))).isFalse();
    assertThat(isRead(code, code.greatest())).isFalse();
    assertThat(isRead(code, exchanged)).isFalse();
  }

  /** Random quizzes: exactly what answers have is read, and lies within the bounds. */
  @Test
  void ofRandomQuizzesExactlyWhatAnswersHave() {
    Random random = new Random(20261130);
    long refused = 0;
    for (int i = 0; i < 400; i++) {
      if (!(RandomQuizzes.any(random) instanceof Quiz.Outcome quiz)) {
        continue;
      }
      Set<String> reached = weights(quiz);
      ShareCode code = ShareCode.of(quiz);
      TotalBounds bounds = TotalBounds.of(quiz);
      for (List<Integer> totals : all(code.greatest())) {
        boolean isReached = reached.contains(totals.toString());
        assertThat(isRead(code, totals)).as("%s of %s", totals, quiz).isEqualTo(isReached);
        assertThat(!isReached || bounds.hold(totals)).as("%s of %s", totals, quiz).isTrue();
        refused += bounds.hold(totals) ? 0 : 1;
      }
    }
    assertThat(refused).isPositive();
  }
}
