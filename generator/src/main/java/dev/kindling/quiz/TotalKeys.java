package dev.kindling.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What answers add to the totals of a quiz, each as one number, so that all totals that answers can
 * have are found by adding. The number of totals is what the digits of their code mean in base 36.
 * Where not every question needs an answer, the number of answers stands before them.
 *
 * @param base the number above all totals: what one answer counts for, where answers are counted
 * @param least the number of the fewest answers that are enough
 * @param steps for each question, what each of its answers adds
 */
public record TotalKeys(long base, long least, List<List<Long>> steps) {

  /** The most totals that are gone through, here and in a browser, which it must not hold up. */
  static final int MOST = 20_000;

  /** Above this, the numbers of a browser are not exact. */
  private static final long EXACT = 1L << 53;

  /** Copies the lists. */
  public TotalKeys {
    steps = steps.stream().map(List::copyOf).toList();
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
    TotalKeys keys = new TotalKeys(base, least, steps);
    return keys.all().isEmpty() ? Optional.empty() : Optional.of(keys);
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
  private Set<Long> all() {
    Set<Long> all = new HashSet<>(List.of(0L));
    for (List<Long> step : steps) {
      Set<Long> next = new HashSet<>();
      for (long before : all) {
        step.forEach(add -> next.add(before + add));
        if (next.size() > MOST) {
          return Set.of();
        }
      }
      all = next;
    }
    return all;
  }

  /** Whether enough answers have these totals. */
  boolean reaches(List<Integer> totals, List<Integer> greatest) {
    long wanted = key(totals, greatest);
    for (long key : all()) {
      if (key % base == wanted && key >= least) {
        return true;
      }
    }
    return false;
  }

  /**
   * All totals that enough answers have, sorted by their numbers.
   *
   * @param greatest the greatest value of each
   */
  public List<List<Integer>> totals(List<Integer> greatest) {
    Set<Long> reached = new TreeSet<>();
    for (long key : all()) {
      if (key >= least) {
        reached.add(key % base);
      }
    }
    List<List<Integer>> all = new ArrayList<>(reached.size());
    for (long rest : reached) {
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
