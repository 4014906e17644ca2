package dev.kindling.markdown;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.WordLists;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Attributes that say what something looks like, as the cells of a table that was pasted have them
 * by the hundred. Each is told once in a text, with all lines on which it stands. One text, one
 * thread.
 */
final class LookAttributes {

  /** Those that HTML once had. */
  private static final Set<String> OBSOLETE =
      WordLists.of(
          "align alink background bgcolor border bordercolor cellpadding cellspacing clear color"
              + " compact face frame frameborder height hspace link marginheight marginwidth"
              + " noshade nowrap rules size text valign vlink vspace width");

  private record Told(
      Code code, Location at, String message, Optional<String> help, List<Integer> lines) {}

  private final Map<String, Told> told = new TreeMap<>();

  /** Whether an attribute says what something looks like. */
  static boolean has(String name) {
    return name.equals("style") || OBSOLETE.contains(name);
  }

  /** One stands here. */
  void note(Code code, String name, Location at, String message, Optional<String> help) {
    Told first = told.get(name);
    if (first == null) {
      told.put(name, new Told(code, at, message, help, new ArrayList<>()));
    } else if (at instanceof Location.InFile place) {
      first.lines().add(place.line());
    }
  }

  /** Tells of all that was noted, and forgets it. */
  void tell(ParseContext collected) {
    for (Told one : told.values()) {
      collected.report(one.code(), one.at(), one.message() + more(one.lines()), one.help());
    }
    told.clear();
  }

  private static String more(List<Integer> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    List<String> distinct =
        lines.stream().distinct().map(String::valueOf).collect(Collectors.toList());
    String last = distinct.remove(distinct.size() - 1);
    String named =
        distinct.isEmpty()
            ? "line " + last
            : "lines " + String.join(", ", distinct) + " and " + last;
    return ", and stands in "
        + lines.size()
        + " more "
        + (lines.size() == 1 ? "tag" : "tags")
        + ", on "
        + named;
  }
}
