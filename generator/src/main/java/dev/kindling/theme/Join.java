package dev.kindling.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * Records that are one view to templates: the names of all of them stand side by side, in their
 * order. It is made once for all views of its sort, so that to find a name in one of them costs no
 * more than in a record. Immutable, thread-safe.
 */
public final class Join {

  private final List<Class<? extends View>> records;
  private final Accessors accessors;

  /**
   * Joins records.
   *
   * @param base the record that gives the view its title
   * @param others what is joined to it
   * @throws IllegalArgumentException when two of them have the same name, one is no record, or one
   *     holds what templates must not see
   */
  public Join(Class<? extends View> base, List<Class<? extends View>> others) {
    List<Class<? extends View>> all = new ArrayList<>();
    all.add(base);
    all.addAll(others);
    this.records = List.copyOf(all);
    this.accessors = Accessors.ofJoined(records);
  }

  /** The records, in order. */
  public List<Class<? extends View>> records() {
    return records;
  }

  /**
   * A view.
   *
   * @param parts one of each record, in their order
   * @throws IllegalArgumentException when they are others
   */
  public Joined of(List<? extends View> parts) {
    List<View> joined = List.copyOf(parts);
    boolean isWhole = joined.size() == records.size();
    for (int i = 0; isWhole && i < joined.size(); i++) {
      isWhole = joined.get(i).getClass() == records.get(i);
    }
    if (!isWhole) {
      throw new IllegalArgumentException("Not one of each of " + records + ": " + joined);
    }
    return new Joined(this, joined);
  }

  /** The names of all records. */
  Accessors accessors() {
    return accessors;
  }
}
