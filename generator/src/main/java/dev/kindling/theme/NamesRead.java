package dev.kindling.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which names templates read, and of which groups of values. What is read of a group that stands
 * for several, such as a card of any kind, is read of each. Not thread-safe.
 */
public final class NamesRead {

  private final Map<GroupShape, Set<String>> names = new HashMap<>();

  /** Notes that a template reads a name of a group. */
  void add(GroupShape group, String name) {
    if (names.computeIfAbsent(group, g -> new HashSet<>()).add(name)) {
      group.madeFrom().forEach(part -> add(part, name));
    }
  }

  /** Whether a template reads a name of a group. */
  public boolean has(GroupShape group, String name) {
    return names.getOrDefault(group, Set.of()).contains(name);
  }
}
