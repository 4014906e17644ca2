package dev.kindling.output;

import dev.kindling.source.PortableName;

/**
 * The name of a file of the built site, such as {@code factors/owing/index.html}: relative, with
 * {@code /} on every system, without empty, {@code .} or {@code ..} segments.
 *
 * @param value the name as text
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

  /**
   * Checks the form of the name.
   *
   * @throws IllegalArgumentException when the name is empty or absolute or has an empty, {@code .}
   *     or {@code ..} segment
   */
  public OutputPath {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Not the name of an output file: " + value);
    }
  }

  /** Whether the text has the form of such a name. */
  static boolean isOne(String value) {
    for (String segment : value.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is also a name that every file system takes, as all that is written has. */
  static boolean isPortable(String value) {
    if (!isOne(value)) {
      return false;
    }
    for (String segment : value.split("/", -1)) {
      if (PortableName.isRefused(segment)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
