package dev.kindling.source;

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
    int start = 0;
    for (int at = 0; at <= value.length() && !value.isEmpty(); at++) {
      if (at == value.length() || value.charAt(at) == '/') {
        if (isNoName(value, start, at)) {
          throw new IllegalArgumentException("Not a plain relative path: " + value);
        }
        start = at + 1;
      }
    }
  }

  /** Whether a segment is empty, or one or two dots. */
  private static boolean isNoName(String path, int start, int end) {
    return start == end
        || (path.charAt(start) == '.' && (end - start == 1 || isAbove(path, start, end)));
  }

  private static boolean isAbove(String path, int start, int end) {
    return end - start == 2 && path.startsWith("..", start);
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
    int end = folder.value.length();
    return end == 0
        || (value.length() > end && value.charAt(end) == '/' && value.startsWith(folder.value));
  }

  /**
   * The file that a relative path means when it is read in this folder.
   *
   * @param relative a path with {@code /}, which may hold {@code .} and {@code ..} segments
   * @return the name, or nothing when the path leaves the site's folder
   */
  public Optional<SourcePath> resolve(String relative) {
    StringBuilder path = new StringBuilder(value);
    int end;
    for (int start = 0; start <= relative.length(); start = end + 1) {
      int slash = relative.indexOf('/', start);
      end = slash < 0 ? relative.length() : slash;
      if (isAbove(relative, start, end)) {
        if (path.isEmpty()) {
          return Optional.empty();
        }
        path.setLength(Math.max(0, path.lastIndexOf("/")));
      } else if (!isNoName(relative, start, end)) {
        path.append(path.isEmpty() ? "" : "/").append(relative, start, end);
      }
    }
    return Optional.of(new SourcePath(path.toString()));
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
