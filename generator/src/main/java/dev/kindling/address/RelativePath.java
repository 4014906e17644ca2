package dev.kindling.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways from one place to another among folders that are separated by {@code /}. */
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

  /**
   * Where a relative path leads (RFC 3986, section 5.2.4), but for one thing: what climbs above the
   * root is not taken for the root. A path nearly always begins with its steps up, for which it
   * need not be cut into pieces.
   *
   * @param folder where the way begins: empty, or names with {@code /} between and behind them
   * @param path may hold {@code .} and {@code ..}
   * @return the place seen from the same root, or nothing when it lies above that
   */
  public static Optional<String> resolve(String folder, String path) {
    int end = folder.length();
    int start = 0;
    while (path.startsWith("../", start)) {
      if (end == 0) {
        return Optional.empty();
      }
      end = folder.lastIndexOf('/', end - 2) + 1;
      start += 3;
    }
    return withoutDots(folder.substring(0, end).concat(path.substring(start)));
  }

  private static Optional<String> withoutDots(String path) {
    boolean hasDots = path.startsWith(".");
    for (int slash = path.indexOf('/'); slash >= 0 && !hasDots; ) {
      hasDots = path.startsWith(".", slash + 1);
      slash = path.indexOf('/', slash + 1);
    }
    if (!hasDots) {
      return Optional.of(path);
    }
    List<String> kept = new ArrayList<>();
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean isLast = i == segments.length - 1;
      if (segments[i].equals("..")) {
        if (kept.isEmpty()) {
          return Optional.empty();
        }
        kept.remove(kept.size() - 1);
      } else if (!segments[i].equals(".")) {
        kept.add(segments[i]);
        continue;
      }
      if (isLast) {
        kept.add("");
      }
    }
    return Optional.of(String.join("/", kept));
  }
}
