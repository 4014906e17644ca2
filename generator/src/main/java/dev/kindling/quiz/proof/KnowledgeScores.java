package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.BandRule;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Every number of points that answers to a knowledge check can give. */
final class KnowledgeScores implements ScoreExamples {

  private final Quiz.Knowledge quiz;
  private final List<BitSet> reached = new ArrayList<>();

  KnowledgeScores(Quiz.Knowledge quiz) {
    this.quiz = quiz;
    BitSet none = new BitSet();
    none.set(0);
    reached.add(none);
    for (Question.Check question : quiz.questions()) {
      reached.add(with(reached.get(reached.size() - 1), question.points()));
    }
  }

  private static BitSet with(BitSet before, int points) {
    BitSet after = (BitSet) before.clone();
    before.stream().forEach(sum -> after.set(sum + points));
    return after;
  }

  /** The points that can be reached, from the fewest to the most. */
  List<Integer> points() {
    return reached.get(reached.size() - 1).stream().boxed().toList();
  }

  /** The points that the other questions can give together. */
  BitSet without(int question) {
    BitSet sums = new BitSet();
    sums.set(0);
    for (int q = 0; q < quiz.questions().size(); q++) {
      sums = q == question ? sums : with(sums, quiz.questions().get(q).points());
    }
    return sums;
  }

  /** The first points in a band. */
  Optional<Integer> in(int band) {
    return points().stream()
        .filter(p -> BandRule.ofPoints(quiz.bands(), p).filter(b -> b == band).isPresent())
        .findFirst();
  }

  @Override
  public Optional<String> within(int from, int end) {
    return points().stream().filter(p -> from <= p && p < end).findFirst().map(this::example);
  }

  /** Answers that give some points, with the points. */
  String example(int points) {
    return ScoreNotation.choose(offered(), answers(points)) + ": " + ScoreNotation.points(points);
  }

  private List<List<Prose>> offered() {
    List<List<Prose>> offered = new ArrayList<>();
    for (Question.Check question : quiz.questions()) {
      offered.add(question.answers().stream().map(Answer.Guess::text).toList());
    }
    return offered;
  }

  /** Answers that give some points: right ones, and one wrong choice for each other question. */
  List<List<Integer>> answers(int points) {
    List<List<Integer>> answers = new ArrayList<>();
    int left = points;
    for (int q = quiz.questions().size() - 1; q >= 0; q--) {
      Question.Check question = quiz.questions().get(q);
      boolean isWrong = reached.get(q).get(left);
      left -= isWrong ? 0 : question.points();
      answers.add(0, isWrong ? wrong(question) : question.right());
    }
    return answers;
  }

  private static List<Integer> wrong(Question.Check question) {
    for (int a = 0; a < question.answers().size(); a++) {
      if (!question.answers().get(a).isRight()) {
        return List.of(a);
      }
    }
    return List.of();
  }

  /** How many answer sets give each number of points; every question is answered. */
  BigInteger[] ways() {
    BigInteger[] ways = {BigInteger.ONE};
    for (Question.Check question : quiz.questions()) {
      int answers = question.answers().size();
      BigInteger all =
          question.picksAll() ? BigInteger.ONE.shiftLeft(answers) : BigInteger.valueOf(answers);
      BigInteger wrong = all.subtract(BigInteger.ONE);
      BigInteger[] next = new BigInteger[ways.length + question.points()];
      Arrays.fill(next, BigInteger.ZERO);
      for (int p = 0; p < ways.length; p++) {
        next[p] = next[p].add(ways[p].multiply(wrong));
        next[p + question.points()] = next[p + question.points()].add(ways[p]);
      }
      ways = next;
    }
    return ways;
  }

  /** How the answer sets divide among the bands. */
  Distribution distribution() {
    BigInteger[] ways = ways();
    List<Distribution.Share> points = new ArrayList<>();
    BigInteger[] bands = new BigInteger[quiz.bands().size()];
    Arrays.fill(bands, BigInteger.ZERO);
    BigInteger all = BigInteger.ZERO;
    for (int p = 0; p < ways.length; p++) {
      if (ways[p].signum() > 0) {
        int band = BandRule.ofPoints(quiz.bands(), p).orElseThrow();
        bands[band] = bands[band].add(ways[p]);
        all = all.add(ways[p]);
        points.add(new Distribution.Share(String.valueOf(p), ways[p]));
      }
    }
    List<Distribution.Share> shares = new ArrayList<>();
    for (int b = 0; b < bands.length; b++) {
      Band band = quiz.bands().get(b);
      shares.add(new Distribution.Share(band.id().value(), bands[b]));
    }
    return new Distribution("points", all, all, shares, points);
  }
}
