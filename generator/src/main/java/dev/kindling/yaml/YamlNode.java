package dev.kindling.yaml;

import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/** A node of a YAML document. Immutable. */
public sealed interface YamlNode {

  /** Where the node stands; for a node of several lines, its first line. */
  Location location();

  /** What an author would call this node: {@code text}, {@code a list}, {@code named values}. */
  String description();

  /**
   * A scalar, whatever it looks like: {@code no}, {@code 1.10} and {@code 2026-11-23} are their own
   * text.
   *
   * @param text the text, with quotes and escapes resolved
   * @param isPlain whether it was written without quotes and not as a block
   * @param location its place, quotes included
   */
  record Scalar(String text, boolean isPlain, Location location) implements YamlNode {

    /** Whether nothing was written, or {@code ~} or {@code null}. */
    public boolean isNull() {
      return isPlain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String description() {
      return isNull() ? "nothing" : "text";
    }
  }

  /**
   * A list.
   *
   * @param items in order
   * @param location its place
   */
  record Sequence(List<YamlNode> items, Location location) implements YamlNode {

    /** Copies the list. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String description() {
      return "a list";
    }
  }

  /**
   * Named values. A name that was written twice is a problem of the reader; the first one is kept.
   *
   * @param entries in the order written
   * @param location its place
   */
  record Mapping(List<Entry> entries, Location location) implements YamlNode {

    /** Copies the list. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a name. */
    public Optional<YamlNode> get(String name) {
      return entries.stream()
          .filter(e -> e.key().text().equals(name))
          .map(Entry::value)
          .findFirst();
    }

    @Override
    public String description() {
      return "named values";
    }
  }

  /**
   * A name and its value.
   *
   * @param key the name
   * @param value the value
   */
  record Entry(Scalar key, YamlNode value) {}
}
