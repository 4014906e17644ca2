package dev.kindling.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of our own papers that lead to other files here, as GitHub follows them. */
final class MarkdownLinks {

  private static final Pattern INLINE =
      Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
  private static final Pattern DEFINITION =
      Pattern.compile("^ {0,3}\\[[^\\]^]+\\]:\\s*<?(\\S+?)>?(?:\\s.*)?$", Pattern.MULTILINE);
  private static final Pattern HTML = Pattern.compile("(?:src|srcset|href)=\"([^\"\\s]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?)(?: +#+)? *$");
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^ *(`{3,}|~{3,})[^\\n]*\\n.*?(?:^ *\\1[`~]* *$|\\z)");

  private MarkdownLinks() {}

  /** What is wrong with the links of one file, as {@code file: target}. */
  static List<String> broken(Path root, Path file) {
    String prose = FENCE.matcher(Repository.read(file)).replaceAll("").replaceAll("`[^`\n]*`", "");
    List<String> broken = new ArrayList<>();
    for (Pattern pattern : List.of(INLINE, DEFINITION, HTML)) {
      Matcher link = pattern.matcher(prose);
      while (link.find()) {
        String target = link.group(1);
        if (!target.matches("[a-z][a-z0-9+.-]*:.*") && !leadsSomewhere(file, target)) {
          broken.add(root.relativize(file) + ": " + target);
        }
      }
    }
    return broken;
  }

  private static boolean leadsSomewhere(Path file, String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path to = path.isEmpty() ? file : file.resolveSibling(path).normalize();
    if (path.startsWith("/") || !Files.exists(to)) {
      return false;
    }
    return hash < 0
        || !to.toString().endsWith(".md")
        || anchors(Repository.read(to)).contains(target.substring(hash + 1));
  }

  /** The ids that GitHub gives to the headings of a text, in order. */
  static List<String> anchors(String markdown) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> anchors = new ArrayList<>();
    Matcher heading = HEADING.matcher(FENCE.matcher(markdown).replaceAll(""));
    while (heading.find()) {
      String id =
          heading
              .group(1)
              .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}_ -]", "")
              .replace(' ', '-');
      int times = seen.merge(id, 1, Integer::sum);
      anchors.add(times == 1 ? id : id + "-" + (times - 1));
    }
    return anchors;
  }
}
