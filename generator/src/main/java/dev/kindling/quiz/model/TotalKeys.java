package dev.kindling.quiz.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What answers add to the totals of a quiz, each as one number, so that all totals that answers can
 * have are found by adding: once, as a code is read by looking its number up. The number of totals
 * is what the digits of their code mean in base 36. Where not every question needs an answer, the
 * number of answers stands before them. Immutable.
 */
public final class TotalKeys {

  /** The most totals that are gone through, here and in a browser, which it must not hold up. */
  static final int MOST = 20_000;

  /** Above this, the numbers of a browser are not exact. */
  private static final long EXACT = 1L << 53;

  private final long base;
  private final long least;
  private final List<List<Long>> steps;
  private final List<Integer> greatest;

  /** The numbers of all totals that enough answers have, sorted. */
  private final long[] reached;

  private TotalKeys(
      long base, long least, List<List<Long>> steps, List<Integer> greatest, long[] sums) {
    this.base = base;
    this.least = least;
    this.steps = steps.stream().map(List::copyOf).toList();
    this.greatest = List.copyOf(greatest);
    long[] enough = new long[sums.length];
    int size = 0;
    for (long sum : sums) {
      if (sum >= least) {
        enough[size++] = sum % base;
      }
    }
    this.reached = distinct(enough, size);
  }

  /**
   * The numbers of a quiz.
   *
   * @return nothing for a reflection, whose totals need no search, and for a quiz with too many
   */
  public static Optional<TotalKeys> of(Quiz quiz) {
    List<Integer> greatest = ShareCode.greatest(quiz);
    long base = above(greatest);
    int answers = quiz instanceof Quiz.Outcome outcome ? outcome.questions().size() : 0;
    if (base > EXACT / (answers + 1)) {
      return Optional.empty();
    }
    List<List<Long>> steps = new ArrayList<>();
    long least = 0;
    if (quiz instanceof Quiz.Knowledge knowledge) {
      knowledge.questions().forEach(question -> steps.add(List.of(0L, (long) question.points())));
    } else if (quiz instanceof Quiz.Outcome outcome) {
      boolean counts = outcome.needed() < outcome.questions().size();
      outcome.questions().forEach(question -> steps.add(adds(question, greatest, counts, base)));
      least = counts ? outcome.needed() * base : 0;
    } else {
      return Optional.empty();
    }
    long[] sums = sums(steps);
    return sums.length == 0
        ? Optional.empty()
        : Optional.of(new TotalKeys(base, least, steps, greatest, sums));
  }

  private static List<Long> adds(
      Question.Weighing question, List<Integer> greatest, boolean counts, long base) {
    List<Long> adds = new ArrayList<>();
    if (counts) {
      adds.add(0L);
    }
    for (Answer.Weight answer : question.answers()) {
      long key = (counts ? base : 0) + key(answer.adds(), greatest);
      if (!adds.contains(key)) {
        adds.add(key);
      }
    }
    return adds;
  }

  /** Above the numbers of all totals; above what is exact when there are too many digits. */
  private static long above(List<Integer> greatest) {
    long above = 1;
    for (int most : greatest) {
      above *= radix(most);
      if (above > EXACT) {
        return Long.MAX_VALUE;
      }
    }
    return above;
  }

  /** Above all numbers with as many digits as a code has for a total. */
  private static long radix(int greatest) {
    long radix = ShareCode.BASE;
    while (radix <= greatest) {
      radix *= ShareCode.BASE;
    }
    return radix;
  }

  /** Totals as one number. */
  private static long key(List<Integer> totals, List<Integer> greatest) {
    long key = 0;
    for (int i = 0; i < totals.size(); i++) {
      key = key * radix(greatest.get(i)) + totals.get(i);
    }
    return key;
  }

  /** Every number that answers reach, also too few of them; none when they are too many. */
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
      all = distinct(next, size);
      if (all.length > MOST) {
        return new long[0];
      }
    }
    return all;
  }

  /** The first numbers of some, sorted, each once. */
  private static long[] distinct(long[] numbers, int size) {
    Arrays.sort(numbers, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, kept);
  }

  /** The number above all totals: what one answer counts for, where answers are counted. */
  public long base() {
    return base;
  }

  /** The number of the fewest answers that are enough. */
  public long least() {
    return least;
  }

  /** For each question, what each of its answers adds. */
  public List<List<Long>> steps() {
    return steps;
  }

  /** Whether enough answers have these totals. */
  boolean reaches(List<Integer> totals) {
    return Arrays.binarySearch(reached, key(totals, greatest)) >= 0;
  }

  /** All totals that enough answers have, sorted by their numbers. */
  public List<List<Integer>> totals() {
    List<List<Integer>> all = new ArrayList<>(reached.length);
    for (long number : reached) {
      long rest = number;
      Integer[] totals = new Integer[greatest.size()];
      for (int i = totals.length - 1; i >= 0; i--) {
        totals[i] = (int) (rest % radix(greatest.get(i)));
        rest /= radix(greatest.get(i));
      }
      all.add(List.of(totals));
    }
    return all;
  }
}
