package dev.kindling.kind;

import java.util.List;
import java.util.Optional;

/**
 * All kinds of a site.
 *
 * @param all sorted by name
 */
public record Kinds(List<Kind> all) {

  /** Copies the list. */
  public Kinds {
    all = List.copyOf(all);
  }

  /** The kind of a name. */
  public Optional<Kind> named(String name) {
    return all.stream().filter(k -> k.name().equals(name)).findFirst();
  }
}
