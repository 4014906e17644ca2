package dev.kindling.site;

import java.util.List;
import java.util.regex.Pattern;

/** The way from one place to another among folders that are separated by {@code /}. */
final class RelativePath {

  private static final Pattern SLASH = Pattern.compile("/");

  private RelativePath() {}

  /**
   * The shortest relative path.
   *
   * @param folder where the way begins: empty, or names with {@code /} between and behind them
   * @param to where it ends, seen from the same root; a folder ends with {@code /}
   * @return the path, empty when both are the same folder
   */
  static String between(String folder, String to) {
    List<String> start = parts(folder);
    List<String> end = parts(to);
    int folders = end.size() - 1;
    int shared = 0;
    while (shared < start.size() - 1
        && shared < folders
        && start.get(shared).equals(end.get(shared))) {
      shared++;
    }
    return "../".repeat(start.size() - 1 - shared)
        + String.join("/", end.subList(shared, end.size()));
  }

  private static List<String> parts(String path) {
    return List.of(SLASH.split(path, -1));
  }
}
