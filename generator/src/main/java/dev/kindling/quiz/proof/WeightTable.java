package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * P8: every sum of weights that answers to an outcome quiz can reach, with the number of ways. A
 * sum is two numbers, with the outcomes as digits of mixed bases, so that adding an answer adds
 * numbers. What counts is how many sums there are, not how many there could be.
 */
final class WeightTable {

  /** More additions than this are not made. */
  static final long MOST_ADDITIONS = 6_000_000;

  /** Digits of a sum stay below this, so that adding never carries. */
  private static final long ROOM = 1L << 60;

  private final Quiz.Outcome quiz;

  /** What one of each outcome, and at last of questions left out, is worth in its number. */
  private final long[] places;

  /** From this outcome on, digits stand in the high number. */
  private final int split;

  private final boolean isHeld;
  private Sums sums = new Sums(new long[1], new long[1], new BigInteger[] {BigInteger.ONE}, 1);

  private WeightTable(Quiz.Outcome quiz) {
    this.quiz = quiz;
    int outcomes = quiz.outcomes().size();
    this.places = new long[outcomes + 1];
    long place = 1;
    int at = outcomes + 1;
    boolean fits = true;
    for (int o = 0; o <= outcomes; o++) {
      long radix = o < outcomes ? heaviest(quiz, o) + 1L : leftOut(quiz) + 1L;
      if (place > ROOM / radix) {
        fits &= at > outcomes && radix < ROOM;
        at = Math.min(at, o);
        place = 1;
      }
      places[o] = place;
      place *= radix;
    }
    this.split = at;
    this.isHeld = fits;
  }

  /** Counts; nothing when that would be too much work. */
  static Optional<WeightTable> of(Quiz.Outcome quiz) {
    return of(quiz, MOST_ADDITIONS);
  }

  /** Counts with no more additions than these; nothing when it takes more. */
  static Optional<WeightTable> of(Quiz.Outcome quiz, long most) {
    WeightTable table = new WeightTable(quiz);
    if (!table.isHeld) {
      return Optional.empty();
    }
    long additions = 0;
    for (Question.Weighing question : quiz.questions()) {
      long options = question.answers().size() + (leftOut(quiz) > 0 ? 1L : 0L);
      additions += options * table.sums.size * (options + 1) / 2;
      if (additions > most) {
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
    Sums before = sums;
    int outcomes = quiz.outcomes().size();
    sums = new Sums(new long[0], new long[0], new BigInteger[0], 0);
    for (Answer.Weight answer : question.answers()) {
      long high = 0;
      long low = 0;
      for (int o = 0; o < outcomes; o++) {
        long adds = answer.adds().get(o) * places[o];
        high += o < split ? 0 : adds;
        low += o < split ? adds : 0;
      }
      sums = sums.merged(before, high, low);
    }
    if (leftOut(quiz) > 0) {
      // What was left out is the highest digit, so the sums with room for one more come first.
      boolean isLow = outcomes < split;
      int count = 0;
      while (count < before.size && digit(before, count, outcomes) < leftOut(quiz)) {
        count++;
      }
      Sums room = new Sums(before.high, before.low, before.ways, count);
      sums = sums.merged(room, isLow ? 0 : places[outcomes], isLow ? places[outcomes] : 0);
    }
  }

  private long digit(Sums of, int sum, int place) {
    long number = place < split ? of.low[sum] : of.high[sum];
    boolean isLast = place == quiz.outcomes().size() || place + 1 == split;
    return isLast ? number / places[place] : number % places[place + 1] / places[place];
  }

  /**
   * Goes through all sums of enough answers, the number of answers apart.
   *
   * @param each takes the weights of each outcome, and how many answer sets reach them
   */
  void forEach(BiConsumer<List<Integer>, BigInteger> each) {
    int outcomes = quiz.outcomes().size();
    for (int i = 0; i < sums.size; i++) {
      List<Integer> weights = new ArrayList<>(outcomes);
      for (int o = 0; o < outcomes; o++) {
        weights.add((int) digit(sums, i, o));
      }
      each.accept(weights, sums.ways[i]);
    }
  }

  /** Sums in rising order, each with the number of its ways. */
  private static final class Sums {
    private final long[] high;
    private final long[] low;
    private final BigInteger[] ways;
    private final int size;

    private Sums(long[] high, long[] low, BigInteger[] ways, int size) {
      this.high = high;
      this.low = low;
      this.ways = ways;
      this.size = size;
    }

    /** These and others that are shifted by an answer. */
    private Sums merged(Sums others, long shiftHigh, long shiftLow) {
      int most = size + others.size;
      Sums all = new Sums(new long[most], new long[most], new BigInteger[most], most);
      int made = 0;
      int i = 0;
      int j = 0;
      while (i < size || j < others.size) {
        int order =
            i == size ? 1 : j == others.size ? -1 : order(i, others, j, shiftHigh, shiftLow);
        all.high[made] = order <= 0 ? high[i] : others.high[j] + shiftHigh;
        all.low[made] = order <= 0 ? low[i] : others.low[j] + shiftLow;
        BigInteger count = order <= 0 ? ways[i++] : BigInteger.ZERO;
        all.ways[made++] = order >= 0 ? count.add(others.ways[j++]) : count;
      }
      return new Sums(all.high, all.low, all.ways, made);
    }

    private int order(int i, Sums others, int j, long shiftHigh, long shiftLow) {
      int order = Long.compare(high[i], others.high[j] + shiftHigh);
      return order != 0 ? order : Long.compare(low[i], others.low[j] + shiftLow);
    }
  }
}
