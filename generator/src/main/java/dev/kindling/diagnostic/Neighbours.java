package dev.kindling.diagnostic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the nearest known name where there may be very many names, and very many mistakes. Only
 * those names are compared that begin or end most like the written one: a single slip leaves the
 * beginning or the end as it was. The same question is worked out once, and of very many different
 * ones only the first: who has a thousand names wrong has moved something, and needs no thousand
 * guesses. Several lists of names can share that number, as where each page has a list of its own.
 * One thread.
 */
public final class Neighbours {

  /** How many different names are looked for. */
  public static final int MOST_QUESTIONS = 1000;

  /** How many names are compared on either side. A site with fewer names is searched whole. */
  private static final int MOST = 150;

  private final NavigableSet<String> forward;
  private final NavigableSet<String> backward = new TreeSet<>();
  private final Map<String, Optional<String>> answers = new HashMap<>();
  private final Questions asked;

  /** How many different names were looked for in lists that belong together. One thread. */
  public static final class Questions {

    private int number;

    private boolean isOneMore() {
      return number++ < MOST_QUESTIONS;
    }
  }

  /** Prepares to find these names. */
  public Neighbours(Collection<String> known) {
    this(known, new Questions());
  }

  /**
   * Prepares to find these names.
   *
   * @param asked what is asked of this list and of others
   */
  public Neighbours(Collection<String> known, Questions asked) {
    this.asked = asked;
    this.forward = new TreeSet<>(known);
    known.forEach(name -> backward.add(reversed(name)));
  }

  /** The nearest of the known names, when one is near; none once too much was asked. */
  public Optional<String> nearest(String written) {
    Optional<String> known = answers.get(written);
    if (known != null) {
      return known;
    }
    if (!asked.isOneMore()) {
      return Optional.empty();
    }
    NavigableSet<String> candidates = around(written, forward);
    around(reversed(written), backward).forEach(name -> candidates.add(reversed(name)));
    Optional<String> answer = NearestName.of(written, candidates);
    answers.put(written, answer);
    return answer;
  }

  /** Advice in the form {@code did you mean `name`?}, when one of the known names is near. */
  public Optional<String> advice(String written) {
    return nearest(written)
        .map(name -> NearestName.question(name) + NearestName.difference(written, name));
  }

  private static NavigableSet<String> around(String name, NavigableSet<String> names) {
    NavigableSet<String> window = new TreeSet<>();
    names.headSet(name, false).descendingSet().stream().limit(MOST).forEach(window::add);
    names.tailSet(name, true).stream().limit(MOST).forEach(window::add);
    return window;
  }

  private static String reversed(String name) {
    return new StringBuilder(name).reverse().toString();
  }
}
