package dev.kindling.document;

import java.util.List;
import java.util.Optional;

/**
 * The values that a page gives to the fields of its kind, in the order in which the kind lists the
 * fields. A field that was left out and has no default is not in the list.
 *
 * @param entries each name at most once
 */
public record Fields(List<Entry> entries) {

  /**
   * One field.
   *
   * @param name its name
   * @param value its value
   */
  public record Entry(String name, Value value) {}

  /** Copies the list. */
  public Fields {
    entries = List.copyOf(entries);
  }

  /** The value of a field, when it has one. */
  public Optional<Value> get(String name) {
    return entries.stream().filter(e -> e.name().equals(name)).map(Entry::value).findFirst();
  }
}
