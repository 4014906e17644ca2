package dev.kindling.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file inside a site's folder, such as {@code content/factors/owing.md}: relative,
 * with {@code /} on every system, without empty, {@code .} or {@code ..} segments.
 *
 * @param value the name as text; the empty text names the site's folder itself
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

  /**
   * Checks the form of the name.
   *
   * @throws IllegalArgumentException when the name is absolute or has an empty, {@code .} or {@code
   *     ..} segment
   */
  public SourcePath {
    if (!value.isEmpty()) {
      for (String segment : value.split("/", -1)) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
          throw new IllegalArgumentException("Not a plain relative path: " + value);
        }
      }
    }
  }

  // Written out here and in three other records that are compared in each build: what Java makes
  // for a record by itself has to be linked at its first use, in a machine that is still young.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePath that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The last segment, such as {@code owing.md}. */
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The last segment without its extension, such as {@code owing}. */
  public String stem() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The text after the last dot of the last segment, or the empty text. */
  public String extension() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1) : "";
  }

  /** The folder that holds the file; a name of one segment lies in the site's folder itself. */
  public SourcePath parent() {
    int slash = value.lastIndexOf('/');
    return new SourcePath(slash < 0 ? "" : value.substring(0, slash));
  }

  /** Whether this file lies in the folder, at any depth. */
  public boolean isIn(SourcePath folder) {
    return folder.value.isEmpty() || value.startsWith(folder.value + "/");
  }

  /**
   * The file that a relative path means when it is read in this folder.
   *
   * @param relative a path with {@code /}, which may hold {@code .} and {@code ..} segments
   * @return the name, or nothing when the path leaves the site's folder
   */
  public Optional<SourcePath> resolve(String relative) {
    Deque<String> segments = new ArrayDeque<>();
    for (String part : (value + "/" + relative).split("/", -1)) {
      if (part.equals("..")) {
        if (segments.isEmpty()) {
          return Optional.empty();
        }
        segments.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        segments.addLast(part);
      }
    }
    return Optional.of(new SourcePath(String.join("/", segments)));
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
