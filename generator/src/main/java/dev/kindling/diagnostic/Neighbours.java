package dev.kindling.diagnostic;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the nearest known name where there may be very many names. Only those are compared that
 * begin or end most like the written one: a single slip leaves the beginning or the end as it was.
 * Immutable once made.
 */
public final class Neighbours {

  /** How many names are compared on either side. A site with fewer names is searched whole. */
  private static final int MOST = 150;

  private final NavigableSet<String> forward;
  private final NavigableSet<String> backward = new TreeSet<>();

  public Neighbours(Collection<String> known) {
    this.forward = new TreeSet<>(known);
    known.forEach(name -> backward.add(reversed(name)));
  }

  /** The nearest of the known names, when one is near. */
  public Optional<String> nearest(String written) {
    NavigableSet<String> candidates = around(written, forward);
    around(reversed(written), backward).forEach(name -> candidates.add(reversed(name)));
    return NearestName.of(written, candidates);
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
