package dev.kindling.file;

import java.io.IOException;
import java.nio.file.Path;

/** Where a path leads in truth. */
public final class RealPath {

  private RealPath() {}

  /**
   * The path without links, as far as it exists; the rest of it is added as it is written. What
   * cannot be looked at is taken for what does not exist.
   */
  public static Path of(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
      } catch (IOException missing) {
        // The folder above may be there.
      }
    }
    return whole;
  }

  /** Whether one of two folders lies in the other, or both are the same. */
  public static boolean overlap(Path one, Path other) {
    Path first = of(one);
    Path second = of(other);
    return first.startsWith(second) || second.startsWith(first);
  }
}
