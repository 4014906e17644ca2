package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * P8: every sum of weights that answers to an outcome quiz can reach, with the number of ways. A
 * sum is one number, with the outcomes as digits of mixed bases, so that adding an answer adds a
 * number.
 */
final class WeightTable {

  /** More combinations of weights than this are not counted. */
  static final long MOST_COMBINATIONS = 2_000_000;

  /** More additions than this are not made. */
  static final long MOST_ADDITIONS = 3_000_000;

  private final Quiz.Outcome quiz;
  private final long[] places;
  private final long combinations;
  private long[] keys = {0};
  private BigInteger[] ways = {BigInteger.ONE};

  private WeightTable(Quiz.Outcome quiz) {
    this.quiz = quiz;
    int outcomes = quiz.outcomes().size();
    this.places = new long[outcomes + 1];
    long place = 1;
    for (int o = 0; o <= outcomes && place <= MOST_COMBINATIONS; o++) {
      places[o] = place;
      place *= o < outcomes ? heaviest(quiz, o) + 1L : leftOut(quiz) + 1L;
    }
    this.combinations = place;
  }

  /** Counts; nothing when that would be too much work. */
  static Optional<WeightTable> of(Quiz.Outcome quiz) {
    WeightTable table = new WeightTable(quiz);
    if (table.combinations > MOST_COMBINATIONS) {
      return Optional.empty();
    }
    long additions = 0;
    for (Question.Weighing question : quiz.questions()) {
      long options = question.answers().size() + 1L;
      additions += options * table.keys.length * options / 2;
      if (additions > MOST_ADDITIONS) {
        return Optional.empty();
      }
      table.ask(question);
    }
    return Optional.of(table);
  }

  private static int heaviest(Quiz.Outcome quiz, int outcome) {
    return quiz.questions().stream()
        .mapToInt(q -> q.answers().stream().mapToInt(a -> a.adds().get(outcome)).max().orElse(0))
        .sum();
  }

  private static int leftOut(Quiz.Outcome quiz) {
    return Math.max(0, quiz.questions().size() - quiz.needed());
  }

  private void ask(Question.Weighing question) {
    int leaves = quiz.outcomes().size();
    long[] oldKeys = keys;
    BigInteger[] oldWays = ways;
    keys = new long[0];
    ways = new BigInteger[0];
    for (Answer.Weight answer : question.answers()) {
      long adds = 0;
      for (int o = 0; o < leaves; o++) {
        adds += answer.adds().get(o) * places[o];
      }
      merge(oldKeys, oldWays, adds);
    }
    if (leftOut(quiz) > 0) {
      leaveOut(oldKeys, oldWays);
    }
  }

  private void leaveOut(long[] oldKeys, BigInteger[] oldWays) {
    long place = places[quiz.outcomes().size()];
    int count = 0;
    while (count < oldKeys.length && oldKeys[count] < place * leftOut(quiz)) {
      count++;
    }
    merge(Arrays.copyOf(oldKeys, count), Arrays.copyOf(oldWays, count), place);
  }

  /** Adds sums that are shifted by an answer to those that are there; both are sorted. */
  private void merge(long[] shiftedKeys, BigInteger[] shiftedWays, long shift) {
    long[] allKeys = new long[keys.length + shiftedKeys.length];
    BigInteger[] allWays = new BigInteger[allKeys.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length || j < shiftedKeys.length) {
      long left = i < keys.length ? keys[i] : Long.MAX_VALUE;
      long right = j < shiftedKeys.length ? shiftedKeys[j] + shift : Long.MAX_VALUE;
      BigInteger count = BigInteger.ZERO;
      if (left <= right) {
        count = ways[i++];
      }
      if (right <= left) {
        count = count.add(shiftedWays[j++]);
      }
      allKeys[size] = Math.min(left, right);
      allWays[size++] = count;
    }
    keys = Arrays.copyOf(allKeys, size);
    ways = Arrays.copyOf(allWays, size);
  }

  /**
   * A sum that answers can reach.
   *
   * @param weights of each outcome
   * @param ways how many answer sets reach it
   */
  record Sum(List<Integer> weights, BigInteger ways) {}

  /** All sums of enough answers, the number of answers apart. */
  List<Sum> sums() {
    int outcomes = quiz.outcomes().size();
    List<Sum> sums = new ArrayList<>(keys.length);
    for (int i = 0; i < keys.length; i++) {
      List<Integer> weights = new ArrayList<>(outcomes);
      for (int o = 0; o < outcomes; o++) {
        weights.add((int) (keys[i] % places[o + 1] / places[o]));
      }
      sums.add(new Sum(weights, ways[i]));
    }
    return sums;
  }
}
