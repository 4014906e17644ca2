package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourcePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Blocks that are gone because a theme replaced a template of the theme that it extends by a
 * simpler one. Templates of the other theme still fill them, and are right: it is the simpler one
 * that lacks something, and only if the site uses one that needs it. Not thread-safe before it is
 * full.
 */
final class LostBlocks {

  private static final int MOST_SHOWN = 3;

  private final SortedMap<String, Template> templates;
  private final List<String> themes;
  private final List<Lost> lost = new ArrayList<>();

  private record Lost(String user, Template parent, String block) {}

  /**
   * Prepares for the templates of a theme.
   *
   * @param templates by name
   * @param themes the theme last, behind those that it extends
   */
  LostBlocks(SortedMap<String, Template> templates, List<String> themes) {
    this.templates = templates;
    this.themes = themes;
  }

  /** Keeps a block that a parent lacks, if the parent replaced one; false if its user is wrong. */
  boolean takes(Template user, String parent, String block) {
    Template missing = templates.get(parent);
    if (missing == null || level(missing) <= level(user)) {
      return false;
    }
    lost.add(new Lost(user.name(), missing, block));
    return true;
  }

  /** How many themes lie below the one that holds a template. */
  private int level(Template template) {
    SourcePath path = template.file().path();
    String[] parts = path.value().split("/", 3);
    return parts.length < 3 ? -1 : themes.indexOf(parts[1]);
  }

  /** A problem for each block and template that lacks it, as far as these templates need it. */
  List<Diagnostic> problems(Collection<String> used) {
    if (lost.isEmpty()) {
      return List.of();
    }
    Set<String> reached = reached(used);
    Map<String, Template> parents = new TreeMap<>();
    Map<String, Map<String, SortedSet<String>>> users = new TreeMap<>();
    for (Lost one : lost) {
      if (reached.contains(one.user())) {
        parents.put(one.parent().name(), one.parent());
        users
            .computeIfAbsent(one.parent().name(), parent -> new TreeMap<>())
            .computeIfAbsent(one.block(), block -> new TreeSet<>())
            .add(one.user());
      }
    }
    List<Diagnostic> problems = new ArrayList<>();
    parents.forEach(
        (name, parent) ->
            users
                .getOrDefault(name, Map.of())
                .forEach((block, who) -> problems.add(problem(parent, block, who))));
    return problems;
  }

  private Set<String> reached(Collection<String> used) {
    Set<String> reached = new HashSet<>(used);
    Deque<String> open = new ArrayDeque<>(used);
    while (!open.isEmpty()) {
      Template template = templates.get(open.pop());
      for (Tag tag : template == null ? List.<Tag>of() : template.tags()) {
        boolean isTemplate = tag.sort() == Tag.Sort.PARENT || tag.sort() == Tag.Sort.PARTIAL;
        if (isTemplate && reached.add(tag.name())) {
          open.add(tag.name());
        }
      }
    }
    return reached;
  }

  private static Diagnostic problem(Template parent, String block, SortedSet<String> users) {
    List<String> shown = users.stream().limit(MOST_SHOWN).map(user -> "`" + user + "`").toList();
    int more = users.size() - shown.size();
    return Diagnostic.of(
            Code.UNKNOWN_NAME,
            parent.file(),
            "`"
                + parent.name()
                + "` takes the place of another template, and has no block `"
                + block
                + "`, which the site needs for "
                + String.join(", ", shown)
                + (more > 0 ? " and " + more + " more" : ""))
        .withHelp("put `{{$" + block + "}}{{/" + block + "}}` where that should stand");
  }
}
