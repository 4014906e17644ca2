package dev.kindling.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All works that a site may cite. Immutable. */
public final class Works {

  /** No works at all. */
  public static final Works NONE = new Works(List.of());

  private final List<Work> all;
  private final Map<String, Work> byKey = new TreeMap<>();

  /**
   * Keeps the works.
   *
   * @param all in the order of the file, keys unique
   */
  public Works(List<Work> all) {
    this.all = List.copyOf(all);
    all.forEach(work -> byKey.put(work.key(), work));
  }

  /** The works in the order of the file. */
  public List<Work> all() {
    return all;
  }

  /** The work of a key. */
  public Optional<Work> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The works that nobody has compared with the published record yet, in the order of the file. */
  public List<Work> unconfirmed() {
    return all.stream().filter(work -> !work.isVerified()).toList();
  }

  /** All keys, sorted. */
  public List<String> keys() {
    return List.copyOf(byKey.keySet());
  }
}
