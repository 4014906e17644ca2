package dev.kindling.quiz.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Totals of a quiz as the fragment of a link, {@code r=1.<hash>.<totals>}: what a reader shares. It
 * holds no answers.
 *
 * <p>The totals are whole numbers in a fixed order, each in base 36 with as many digits as its
 * greatest value needs, leading zeros included: for each part of a reflection the number of answers
 * and their sum; the points of a knowledge check; the weight of each outcome.
 */
public final class ShareCode {

  /** The base of its digits. */
  static final int BASE = 36;

  private static final String VERSION = "r=1.";
  private static final Pattern FORM = Pattern.compile("r=1\\.([0-9a-f]{6})\\.([0-9a-z]{1,400})");

  private final String hash;
  private final List<Integer> greatest;
  private final Optional<TotalKeys> keys;
  private final TotalBounds bounds;
  private final Quiz quiz;

  private ShareCode(Quiz quiz) {
    this.hash = EditionHash.of(quiz);
    this.greatest = List.copyOf(greatest(quiz));
    this.keys = TotalKeys.of(quiz);
    this.bounds = TotalBounds.of(quiz);
    this.quiz = quiz;
  }

  /** The code of a quiz. */
  public static ShareCode of(Quiz quiz) {
    return new ShareCode(quiz);
  }

  /** The greatest value of each total of a quiz. */
  static List<Integer> greatest(Quiz quiz) {
    List<Integer> greatest = new ArrayList<>();
    if (quiz instanceof Quiz.Reflection reflection) {
      for (Part part : reflection.parts()) {
        greatest.add(part.statements().size());
        greatest.add(part.statements().size() * reflection.most());
      }
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      greatest.add(knowledge.most());
    } else if (quiz instanceof Quiz.Outcome outcome) {
      for (int o = 0; o < outcome.outcomes().size(); o++) {
        greatest.add(heaviest(outcome, o));
      }
    }
    return greatest;
  }

  private static int heaviest(Quiz.Outcome quiz, int outcome) {
    return quiz.questions().stream()
        .mapToInt(q -> q.answers().stream().mapToInt(a -> a.adds().get(outcome)).max().orElse(0))
        .sum();
  }

  /** The greatest value of each total, in the order of the code. */
  public List<Integer> greatest() {
    return greatest;
  }

  /**
   * What tells which totals answers have; nothing for a reflection, whose totals need no search,
   * and for a quiz with too many.
   */
  public Optional<TotalKeys> keys() {
    return keys;
  }

  /**
   * Between what the totals lie of a quiz with too many to tell which of them answers have: for
   * each thing that is bounded its least and greatest value, and what each total counts for it.
   */
  public List<List<Integer>> bounds() {
    return bounds.all().stream().map(TotalBounds.Bound::numbers).toList();
  }

  /** How many characters every code of this quiz has, {@code #} included. */
  public int length() {
    return 1 + VERSION.length() + hash.length() + 1 + digits();
  }

  private int digits() {
    return greatest.stream().mapToInt(ShareCode::width).sum();
  }

  /**
   * The totals as the fragment of an address, without {@code #}.
   *
   * @param totals in the order of the code, each at most its greatest value
   */
  public String encode(List<Integer> totals) {
    if (totals.size() != greatest.size()) {
      throw new IllegalArgumentException("Not totals of this quiz: " + totals);
    }
    StringBuilder code = new StringBuilder(VERSION).append(hash).append('.');
    for (int i = 0; i < totals.size(); i++) {
      int total = totals.get(i);
      if (total < 0 || total > greatest.get(i)) {
        throw new IllegalArgumentException("Not totals of this quiz: " + totals);
      }
      String digits = Integer.toString(total, BASE);
      code.append("0".repeat(width(greatest.get(i)) - digits.length())).append(digits);
    }
    return code.toString();
  }

  /** The totals in a fragment that came from anywhere, as the script of the page reads it. */
  public Shared decode(String fragment) {
    Shared written = written(fragment);
    return written instanceof Shared.Totals totals && !isPossible(totals.values())
        ? new Shared.Unreadable()
        : written;
  }

  /** The totals in a fragment, whether or not any answers have them. */
  public Shared written(String fragment) {
    Matcher form = FORM.matcher(fragment);
    if (!form.matches()) {
      return new Shared.Unreadable();
    }
    if (!form.group(1).equals(hash)) {
      return new Shared.OtherEdition();
    }
    String digits = form.group(2);
    if (digits.length() != digits()) {
      return new Shared.Unreadable();
    }
    List<Integer> totals = new ArrayList<>();
    int at = 0;
    for (int most : greatest) {
      long total = Long.parseLong(digits, at, at + width(most), BASE);
      at += width(most);
      if (total > most) {
        return new Shared.Unreadable();
      }
      totals.add((int) total);
    }
    return new Shared.Totals(totals);
  }

  /**
   * Whether some answers have these totals. Of a quiz with too many totals to try, no more is known
   * than that they lie where those of all answers do.
   */
  private boolean isPossible(List<Integer> totals) {
    return quiz instanceof Quiz.Reflection reflection
        ? isPossible(reflection, totals)
        : keys.map(all -> all.reaches(totals)).orElseGet(() -> bounds.hold(totals));
  }

  /** No part has more points than its answers can give; without a way to skip, all answered. */
  private boolean isPossible(Quiz.Reflection reflection, List<Integer> totals) {
    for (int i = 0; i < totals.size(); i += 2) {
      int answered = totals.get(i);
      boolean isAllowed = reflection.skip().isPresent() || answered == greatest.get(i);
      if (!isAllowed || totals.get(i + 1) > answered * reflection.most()) {
        return false;
      }
    }
    return true;
  }

  private static int width(int most) {
    return Integer.toString(most, BASE).length();
  }

  /** What a fragment holds. */
  public sealed interface Shared {

    /**
     * Totals of this quiz.
     *
     * @param values in the order of the code
     */
    record Totals(List<Integer> values) implements Shared {

      /** Copies the list. */
      public Totals {
        values = List.copyOf(values);
      }
    }

    /** Totals of this quiz in an earlier edition, or of another quiz. */
    record OtherEdition() implements Shared {}

    /** No code at all, or a damaged one. */
    record Unreadable() implements Shared {}
  }
}
