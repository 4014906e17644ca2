package dev.kindling.output;

import java.util.List;
import java.util.SortedMap;

/**
 * What is to be done to bring the site's folder up to date.
 *
 * @param changed artifacts whose bytes are not there yet
 * @param kept hash by name of the files that are right already
 * @param first files of an earlier site that stand where a new one is to be
 * @param last the other files of an earlier site that are no longer part of it
 */
record Plan(
    List<Artifact> changed,
    SortedMap<String, String> kept,
    List<Journal.Step.Delete> first,
    List<Journal.Step.Delete> last) {

  Plan {
    changed = List.copyOf(changed);
    first = List.copyOf(first);
    last = List.copyOf(last);
  }
}
