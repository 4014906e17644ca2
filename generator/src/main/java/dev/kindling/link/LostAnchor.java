package dev.kindling.link;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.diagnostic.Neighbours;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Explains that a page has no place of some name, and which one was probably meant. One thread. */
final class LostAnchor {

  private final Neighbours.Questions asked = new Neighbours.Questions();

  /** By the ids of a page; the ids of a page are one object. */
  private final IdentityHashMap<Set<String>, Neighbours> near = new IdentityHashMap<>();

  /**
   * The problem with a link to an anchor.
   *
   * @param page what the page is called in the message
   * @param ids the ids on the page
   */
  Checked<Target> explain(LinkOccurrence linked, String page, String anchor, Set<String> ids) {
    Optional<String> meant =
        near.computeIfAbsent(ids, known -> new Neighbours(new TreeSet<>(known), asked))
            .nearest(anchor)
            .or(() -> begun(anchor, ids))
            .or(() -> Optional.of(anchor.replaceFirst("^user-content-", "")).filter(ids::contains));
    return linked.failed(
        Code.BROKEN_ANCHOR,
        "there is no `#" + anchor + "` on " + page,
        meant.map(id -> NearestName.question("#" + id) + NearestName.difference(anchor, id)));
  }

  /** The only id that begins as an anchor does, whose end was left out. */
  private static Optional<String> begun(String anchor, Set<String> ids) {
    String beginning = anchor.toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> found =
        ids.stream()
            .sorted()
            .filter(id -> !beginning.isEmpty() && (id + "-").startsWith(beginning + "-"))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
