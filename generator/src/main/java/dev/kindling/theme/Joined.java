package dev.kindling.theme;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view that is joined from several records. Templates see their names and nothing else.
 * Immutable, thread-safe.
 */
public final class Joined {

  private final Join join;
  private final List<View> parts;

  Joined(Join join, List<View> parts) {
    this.join = join;
    this.parts = parts;
  }

  /** The names, in the order of the records. */
  Set<String> names() {
    return join.accessors().names();
  }

  /** The value of a name, or nothing when no record has it. */
  @Nullable Object find(String name) {
    return join.accessors().find(this, name);
  }

  /** One of the records, 0-based. */
  View part(int index) {
    return parts.get(index);
  }
}
