package dev.kindling.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named values that are not known when Kindling is compiled: the fields of a kind, the options of a
 * theme. Immutable once built; a name without a value is known all the same.
 */
public final class Group {

  /** A group without names. */
  public static final Group NONE = new Builder().build();

  private final Map<String, Object> values;

  private Group(Map<String, Object> values) {
    this.values = values;
  }

  /** The names, in the order they were put. */
  public Set<String> names() {
    return values.keySet();
  }

  /**
   * The value of a name, of one of the types that {@link View} lists, or an empty {@code Optional}.
   *
   * @throws IllegalArgumentException when the name is not known
   */
  public Object get(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No such name: " + name);
    }
    return value;
  }

  /** The value of a name, or nothing when the name is not known. */
  @Nullable Object find(String name) {
    return values.get(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Group group && values.equals(group.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Group" + values;
  }

  /** Collects the names of a group. Not thread-safe. */
  public static final class Builder {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Puts a value; a later value of the same name replaces it. */
    public Builder put(String name, Object value) {
      values.put(name, value);
      return this;
    }

    /** Makes a name known that has no value. */
    public Builder absent(String name) {
      return put(name, Optional.empty());
    }

    /** Whether the name was put. */
    boolean has(String name) {
      return values.containsKey(name);
    }

    /** The group. */
    public Group build() {
      return new Group(new LinkedHashMap<>(values));
    }
  }
}
