package dev.kindling.quiz.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What answers add to the totals of a quiz, each as one number. All that the first half of the
 * questions can add up to, and all that the second half can, tell of any totals whether answers
 * have them: one number of each must be theirs together. Where not every question needs an answer,
 * the number of answers stands before the totals. Immutable.
 */
public final class TotalKeys {

  /** The most sums of a half, here and in a browser, which it must not hold up. */
  static final int MOST = 20_000;

  /** Above this, the numbers of a browser are not exact. */
  private static final long EXACT = 1L << 53;

  private final List<Long> places;
  private final List<Long> counts;
  private final List<List<List<Long>>> halves;
  private final long[] first;
  private final long[] second;

  private TotalKeys(
      List<Long> places, List<Long> counts, List<List<List<Long>>> halves, List<long[]> sums) {
    this.places = List.copyOf(places);
    this.counts = List.copyOf(counts);
    this.halves = List.copyOf(halves);
    this.first = sums.get(0);
    this.second = sums.get(1);
  }

  /**
   * The numbers of a quiz.
   *
   * @return nothing for a reflection, whose totals need no search, and for a quiz with too many
   */
  public static Optional<TotalKeys> of(Quiz quiz) {
    List<Integer> greatest = ShareCode.greatest(quiz);
    List<Long> places = new ArrayList<>();
    long above = 1;
    for (int most : greatest) {
      places.add(above);
      above *= most + 1L;
      if (above > EXACT) {
        return Optional.empty();
      }
    }
    List<List<Long>> steps = new ArrayList<>();
    List<Long> counts = List.of(0L);
    if (quiz instanceof Quiz.Knowledge knowledge) {
      knowledge.questions().forEach(question -> steps.add(List.of(0L, (long) question.points())));
    } else if (quiz instanceof Quiz.Outcome outcome) {
      int all = outcome.questions().size();
      boolean isCounted = outcome.needed() < all;
      if (isCounted && above > EXACT / (all + 1)) {
        return Optional.empty();
      }
      long count = isCounted ? above : 0;
      outcome.questions().forEach(question -> steps.add(adds(question, places, count)));
      if (isCounted) {
        counts = IntStream.rangeClosed(outcome.needed(), all).mapToObj(n -> n * count).toList();
      }
    } else {
      return Optional.empty();
    }
    int half = steps.size() / 2;
    List<List<List<Long>>> halves =
        List.of(
            List.copyOf(steps.subList(0, half)), List.copyOf(steps.subList(half, steps.size())));
    List<long[]> sums = halves.stream().map(TotalKeys::sums).toList();
    return sums.stream().anyMatch(some -> some.length == 0)
        ? Optional.empty()
        : Optional.of(new TotalKeys(places, counts, halves, sums));
  }

  /** What each answer adds; where answers are counted, leaving the question out adds nothing. */
  private static List<Long> adds(Question.Weighing question, List<Long> places, long count) {
    List<Long> adds = new ArrayList<>();
    if (count > 0) {
      adds.add(0L);
    }
    for (Answer.Weight answer : question.answers()) {
      long add = count + number(answer.adds(), places);
      if (!adds.contains(add)) {
        adds.add(add);
      }
    }
    return List.copyOf(adds);
  }

  /** Totals as one number. */
  private static long number(List<Integer> totals, List<Long> places) {
    long number = 0;
    for (int i = 0; i < totals.size(); i++) {
      number += totals.get(i) * places.get(i);
    }
    return number;
  }

  /** Every number that some of each step add up to; none when they are too many. */
  private static long[] sums(List<List<Long>> steps) {
    long[] all = {0};
    for (List<Long> step : steps) {
      long[] next = new long[all.length * step.size()];
      int size = 0;
      for (long add : step) {
        for (long before : all) {
          next[size++] = before + add;
        }
      }
      all = Arrays.stream(next).sorted().distinct().toArray();
      if (all.length > MOST) {
        return new long[0];
      }
    }
    return all;
  }

  /** What one of each total is worth in its number. */
  public List<Long> places() {
    return places;
  }

  /** What numbers of answers that are enough are worth; nothing alone, where they do not count. */
  public List<Long> counts() {
    return counts;
  }

  /** For each half of the questions, for each of them, what its answers add. */
  public List<List<List<Long>>> halves() {
    return halves;
  }

  /** Whether enough answers have these totals. */
  boolean reaches(List<Integer> totals) {
    long wanted = number(totals, places);
    for (long count : counts) {
      for (long sum : first) {
        if (Arrays.binarySearch(second, wanted + count - sum) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
