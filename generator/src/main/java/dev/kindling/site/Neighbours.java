package dev.kindling.site;

import dev.kindling.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Finds the nearest known name where there may be very many names: only those that stand next to it
 * in the alphabet are compared.
 */
final class Neighbours {

  /** On either side. A site with fewer names is searched whole. */
  private static final int MOST = 500;

  private Neighbours() {}

  /** The nearest of the known names, when one is near. */
  static Optional<String> nearest(String written, NavigableSet<String> known) {
    List<String> window = new ArrayList<>();
    known.headSet(written, false).descendingSet().stream().limit(MOST).forEach(window::add);
    known.tailSet(written, true).stream().limit(MOST).forEach(window::add);
    window.sort(Comparator.naturalOrder());
    return NearestName.of(written, window);
  }
}
