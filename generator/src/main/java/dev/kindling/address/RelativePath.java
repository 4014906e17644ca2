package dev.kindling.address;

/** The way from one place to another among folders that are separated by {@code /}. */
public final class RelativePath {

  private RelativePath() {}

  /**
   * The shortest relative path.
   *
   * @param folder where the way begins: empty, or names with {@code /} between and behind them
   * @param to where it ends, seen from the same root; a folder ends with {@code /}
   * @return the path, empty when both are the same folder
   */
  public static String between(String folder, String to) {
    int shared = 0;
    for (int i = 0; i < folder.length() && i < to.length(); i++) {
      if (folder.charAt(i) != to.charAt(i)) {
        break;
      }
      if (folder.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    long up = folder.chars().skip(shared).filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(shared);
  }
}
