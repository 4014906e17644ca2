package dev.kindling.output;

import dev.kindling.file.Checksum;
import java.util.List;
import java.util.SortedMap;

/**
 * What is to be done to bring the site's folder up to date.
 *
 * @param fresh artifacts under whose names nothing stands yet, or something that goes first
 * @param replaced artifacts that stand there with other bytes
 * @param kept checksum by name of the files that are right already
 * @param first files of an earlier site that stand where a new one is to be
 * @param last the other files of an earlier site that are no longer part of it
 */
record Plan(
    List<Artifact> fresh,
    List<Artifact> replaced,
    SortedMap<String, Checksum> kept,
    List<Journal.Step.Delete> first,
    List<Journal.Step.Delete> last) {

  Plan {
    fresh = List.copyOf(fresh);
    replaced = List.copyOf(replaced);
    first = List.copyOf(first);
    last = List.copyOf(last);
  }
}
