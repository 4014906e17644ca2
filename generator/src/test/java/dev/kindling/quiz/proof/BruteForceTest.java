package dev.kindling.quiz.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.BandRule;
import dev.kindling.quiz.model.KnowledgeScorer;
import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ReflectionResults;
import dev.kindling.quiz.model.ReflectionScorer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Proofs and counts against going through every answer set of small random quizzes. */
class BruteForceTest {

  private static final int QUIZZES = 1500;

  /** Counts the answer sets of a part by band; the last count is of those without a result. */
  private static long[] count(Quiz.Reflection quiz, Part part) {
    long[] counts = new long[quiz.bands().size() + 1];
    for (List<Optional<Integer>> answers : AgreementSets.of(quiz, part)) {
      int band = band(quiz, part, answers).orElse(quiz.bands().size());
      counts[band]++;
    }
    return counts;
  }

  private static long[] told(Distribution of) {
    return IntStream.concat(
            of.shares().stream().mapToInt(s -> s.answerSets().intValueExact()),
            IntStream.of(of.others().get(0).answerSets().intValueExact()))
        .asLongStream()
        .toArray();
  }

  private static long faults(List<Diagnostic> problems, Code code) {
    return problems.stream().filter(p -> p.code() == code).count();
  }

  @Test
  void reflectionsAgreeOnCountsAndReachability() {
    Random random = new Random(20261123);
    int unreachable = 0;
    for (int i = 0; i < QUIZZES; i++) {
      Quiz.Reflection quiz = RandomQuizzes.reflection(random);
      Checked<QuizFigures> proved = QuizProofs.prove(quiz);
      TreeSet<String> missed = new TreeSet<>();
      for (int p = 0; p < quiz.parts().size(); p++) {
        Part part = quiz.parts().get(p);
        long[] counts = count(quiz, part);
        assertThat(told(proved.value().distributions().get(p))).isEqualTo(counts);
        for (int b = 0; b < quiz.bands().size(); b++) {
          if (counts[b] == 0) {
            missed.add(quiz.bands().get(b).id().value() + "`" + p);
          }
        }
      }
      List<String> told =
          proved.diagnostics().stream()
              .filter(d -> d.code() == Code.QUIZ_BAND_UNREACHABLE)
              .filter(d -> !d.message().contains("over all parts"))
              .map(Diagnostic::message)
              .toList();
      for (String miss : missed) {
        String band = miss.substring(0, miss.indexOf('`'));
        String part = "`p" + miss.substring(miss.indexOf('`') + 1) + "`";
        assertThat(told).anyMatch(m -> m.contains("`" + band + "`") && m.contains(part));
      }
      assertThat(told.isEmpty()).isEqualTo(missed.isEmpty());
      unreachable += missed.isEmpty() ? 0 : 1;
      assertThat(faults(proved.diagnostics(), Code.QUIZ_STRAIGHT_LINE) > 0)
          .isEqualTo(isStraightLineRewarded(quiz));
      assertThat(faults(proved.diagnostics(), Code.QUIZ_NO_EFFECT) > 0)
          .isEqualTo(quiz.parts().stream().anyMatch(part -> !everyStatementMatters(quiz, part)));
    }
    assertThat(unreachable).isBetween(QUIZZES / 20, QUIZZES - QUIZZES / 20);
  }

  private static boolean isStraightLineRewarded(Quiz.Reflection quiz) {
    int top = quiz.bands().size() - 1;
    return top > 0
        && IntStream.rangeClosed(0, quiz.most())
            .anyMatch(
                answer ->
                    isWholeRewarded(quiz, answer)
                        || quiz.parts().stream()
                            .allMatch(
                                part ->
                                    band(
                                            quiz,
                                            part,
                                            Collections.nCopies(
                                                part.statements().size(), Optional.of(answer)))
                                        .filter(b -> b == top)
                                        .isPresent()));
  }

  private static Optional<Integer> band(
      Quiz.Reflection quiz, Part part, List<Optional<Integer>> answers) {
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    return scorer.band(scorer.total(part, answers), quiz.needs(part));
  }

  private static boolean isWholeRewarded(Quiz.Reflection quiz, int answer) {
    List<List<Optional<Integer>>> answers =
        quiz.parts().stream()
            .map(part -> Collections.nCopies(part.statements().size(), Optional.of(answer)))
            .toList();
    ReflectionResults results = new ReflectionResults(quiz);
    return results.result(results.totals(answers)).overall().stream()
        .flatMap(all -> all.band().stream())
        .anyMatch(band -> band == quiz.bands().size() - 1);
  }

  private static boolean everyStatementMatters(Quiz.Reflection quiz, Part part) {
    List<List<Optional<Integer>>> sets = AgreementSets.of(quiz, part);
    return IntStream.range(0, part.statements().size())
        .allMatch(
            s ->
                sets.stream()
                    .filter(set -> set.get(s).isPresent())
                    .anyMatch(
                        set -> {
                          List<Optional<Integer>> other = new ArrayList<>(set);
                          other.set(s, Optional.of(quiz.most()));
                          List<Optional<Integer>> low = new ArrayList<>(set);
                          low.set(s, Optional.of(0));
                          return !band(quiz, part, other).equals(band(quiz, part, low));
                        }));
  }

  @Test
  void resultsOverAllPartsAgree() {
    Random random = new Random(7);
    int compared = 0;
    for (int i = 0; i < 300; i++) {
      Quiz.Reflection quiz = RandomQuizzes.reflection(random);
      if (!quiz.hasOverall() || quiz.parts().size() > 2) {
        continue;
      }
      ReflectionResults results = new ReflectionResults(quiz);
      long[] counts = new long[quiz.bands().size() + 1];
      List<List<List<Optional<Integer>>>> byPart =
          quiz.parts().stream().map(part -> AgreementSets.of(quiz, part)).toList();
      for (List<Optional<Integer>> first : byPart.get(0)) {
        for (List<Optional<Integer>> second : byPart.get(byPart.size() - 1)) {
          List<List<Optional<Integer>>> answers =
              byPart.size() == 1 ? List.of(first) : List.of(first, second);
          int band =
              results
                  .result(results.totals(answers))
                  .overall()
                  .orElseThrow()
                  .band()
                  .orElse(quiz.bands().size());
          counts[band]++;
          if (byPart.size() == 1) {
            break;
          }
        }
      }
      List<Distribution> distributions = QuizProofs.prove(quiz).value().distributions();
      assertThat(told(distributions.get(distributions.size() - 1))).isEqualTo(counts);
      compared++;
    }
    assertThat(compared).isGreaterThan(50);
  }

  @Test
  void knowledgeChecksAgreeOnCountsAndReachability() {
    Random random = new Random(11);
    int unreachable = 0;
    for (int i = 0; i < QUIZZES; i++) {
      Quiz.Knowledge quiz = RandomQuizzes.knowledge(random);
      KnowledgeScorer scorer = new KnowledgeScorer(quiz);
      long[] counts = new long[quiz.bands().size()];
      for (List<List<Integer>> chosen : AgreementSets.of(quiz)) {
        boolean isAnswered =
            IntStream.range(0, chosen.size())
                .allMatch(q -> quiz.questions().get(q).picksAll() || !chosen.get(q).isEmpty());
        if (isAnswered) {
          counts[scorer.band(scorer.points(chosen)).orElseThrow()]++;
        }
      }
      Checked<QuizFigures> proved = QuizProofs.prove(quiz);
      assertThat(
              proved.value().distributions().get(0).shares().stream()
                  .mapToLong(s -> s.answerSets().longValueExact())
                  .toArray())
          .isEqualTo(counts);
      long empty = Arrays.stream(counts).filter(c -> c == 0).count();
      assertThat(faults(proved.diagnostics(), Code.QUIZ_BAND_UNREACHABLE)).isEqualTo(empty);
      unreachable += empty > 0 ? 1 : 0;
    }
    assertThat(unreachable).isGreaterThan(QUIZZES / 50);
  }

  @Test
  void outcomeQuizzesAgreeOnCountsWinnersAndTies() {
    Random random = new Random(13);
    int never = 0;
    int tieless = 0;
    long idle = 0;
    for (int i = 0; i < QUIZZES; i++) {
      Quiz.Outcome quiz = RandomQuizzes.outcome(random);
      int outcomes = quiz.outcomes().size();
      OutcomeScorer scorer = new OutcomeScorer(quiz);
      long[] alone = new long[outcomes];
      boolean[][] tied = new boolean[outcomes][outcomes];
      long[] sizes = new long[outcomes + 1];
      for (List<Optional<Integer>> answers : AgreementSets.of(quiz)) {
        Optional<List<Integer>> weights = scorer.weights(answers);
        if (weights.isPresent()) {
          List<Integer> top = scorer.top(weights.get());
          sizes[top.size()]++;
          top.forEach(a -> top.forEach(b -> tied[a][b] = true));
          if (top.size() == 1) {
            alone[top.get(0)]++;
          }
        }
      }
      Checked<QuizFigures> proved = QuizProofs.prove(quiz);
      Distribution told = proved.value().distributions().get(0);
      for (int o = 0; o < outcomes; o++) {
        assertThat(told.shares().get(o).answerSets()).isEqualTo(BigInteger.valueOf(alone[o]));
        OutcomeSearch search = new OutcomeSearch(quiz, new ProofBudget(ProofBudget.STEPS));
        checkWitness(quiz, search, search.alone(o), alone[o] > 0, List.of(o), true);
        checkWitness(quiz, search, search.top(o), tied[o][o], List.of(o), false);
        never += alone[o] == 0 ? 1 : 0;
        for (int p = o + 1; p < outcomes; p++) {
          Reach reach = search.tied(List.of(o, p));
          checkWitness(quiz, search, reach, tied[o][p], List.of(o, p), false);
          tieless += tied[o][p] ? 0 : 1;
        }
      }
      for (int size = 2; size <= outcomes; size++) {
        assertThat(told.others().get(size - 2).answerSets())
            .isEqualTo(BigInteger.valueOf(sizes[size]));
      }
      assertThat(faults(proved.diagnostics(), Code.QUIZ_OUTCOME_UNREACHABLE))
          .isEqualTo(Arrays.stream(alone).filter(count -> count == 0).count());
      long still = IntStream.range(0, quiz.questions().size()).filter(q -> isIdle(quiz, q)).count();
      assertThat(faults(proved.diagnostics(), Code.QUIZ_NO_EFFECT)).isEqualTo(still);
      idle += still;
    }
    assertThat(never).isGreaterThan(200);
    assertThat(tieless).isGreaterThan(200);
    assertThat(idle).isGreaterThan(100);
  }

  /** Whether no other answer to a question ever leads to another result. */
  private static boolean isIdle(Quiz.Outcome quiz, int question) {
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    return AgreementSets.of(quiz).stream()
        .filter(set -> set.get(question).equals(Optional.of(0)))
        .filter(set -> scorer.weights(set).isPresent())
        .allMatch(
            set -> {
              List<Integer> first = scorer.top(scorer.weights(set).orElseThrow());
              List<Optional<Integer>> other = new ArrayList<>(set);
              return IntStream.range(1, quiz.questions().get(question).answers().size())
                  .allMatch(
                      answer -> {
                        other.set(question, Optional.of(answer));
                        return scorer.top(scorer.weights(other).orElseThrow()).equals(first);
                      });
            });
  }

  private static void checkWitness(
      Quiz.Outcome quiz,
      OutcomeSearch search,
      Reach reach,
      boolean isPossible,
      List<Integer> wanted,
      boolean isAlone) {
    if (!isPossible) {
      assertThat(reach).isEqualTo(new Reach.Never());
      return;
    }
    assertThat(reach).isInstanceOf(Reach.Found.class);
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    List<Optional<Integer>> answers = search.answers((Reach.Found) reach);
    List<Integer> top = scorer.top(scorer.weights(answers).orElseThrow());
    assertThat(top).containsAll(wanted);
    assertThat(top.size() == 1 || !isAlone).isTrue();
  }

  @Test
  void aWitnessHasTheTotalItStandsFor() {
    Random random = new Random(17);
    for (int i = 0; i < 100; i++) {
      Quiz.Reflection quiz = RandomQuizzes.reflection(random);
      ReflectionScorer scorer = new ReflectionScorer(quiz);
      for (PartScores part : PartScores.of(quiz)) {
        for (PartTotal total : part.tally().totals()) {
          assertThat(
                  scorer.total(part.part(), ScoreNotation.answers(part.part(), total, quiz.most())))
              .isEqualTo(total);
        }
        assertThat(part.ranked())
            .allMatch(t -> BandRule.ofShare(quiz.bands(), t, quiz.most()).isPresent());
      }
    }
  }
}
