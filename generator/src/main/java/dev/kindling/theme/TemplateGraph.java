package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.theme.Tag.Sort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How templates use each other: every use must name a template, none may use itself in the end, and
 * a replaced block must exist. One use, one thread.
 */
final class TemplateGraph {

  /** Mustache.java copies a template into each place that uses it. */
  private static final long LARGEST = 100_000;

  private static final int DEEPEST = 50;

  private final SortedMap<String, Template> templates;
  private final LostBlocks lost;
  private final Map<String, Long> sizes = new HashMap<>();
  private final Map<String, Set<Place>> blocks = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * A place of a block in all that a template shows.
   *
   * @param name the block
   * @param around the blocks around it: who replaces one of them takes this one away
   */
  private record Place(String name, Set<String> around) {

    /** Copies the set. */
    Place {
      around = Collections.unmodifiableSet(new TreeSet<>(around));
    }

    /** The same place, with more around it. */
    Place in(Set<String> more) {
      if (more.isEmpty()) {
        return this;
      }
      Set<String> all = new HashSet<>(around);
      all.addAll(more);
      return new Place(name, all);
    }

    /** Whether it is there still when blocks are replaced, of which it may be one. */
    boolean isLeftBy(Set<String> replaced) {
      return around.stream().allMatch(block -> block.equals(name) || !replaced.contains(block));
    }
  }

  private TemplateGraph(SortedMap<String, Template> templates, LostBlocks lost) {
    this.templates = templates;
    this.lost = lost;
  }

  /**
   * Everything that is wrong between the templates.
   *
   * @param lost gets the blocks that are missing because a theme replaces a template of another one
   */
  static List<Diagnostic> problems(SortedMap<String, Template> templates, LostBlocks lost) {
    TemplateGraph graph = new TemplateGraph(templates, lost);
    for (Template template : templates.values()) {
      graph.visit(template);
    }
    for (Template template : templates.values()) {
      graph.checkBlocks(template);
    }
    return graph.problems;
  }

  private long visit(Template template) {
    Long known = sizes.get(template.name());
    if (known != null) {
      return known;
    }
    path.push(template.name());
    long size = template.tags().size() + 1L;
    Set<Place> own = new LinkedHashSet<>();
    List<Set<String>> around = around(template.tags());
    Map<Integer, Set<String>> given = given(template.tags());
    for (int i = 0; i < template.tags().size(); i++) {
      Tag tag = template.tags().get(i);
      if (tag.sort() == Sort.PARTIAL || tag.sort() == Sort.PARENT) {
        size += use(template, tag);
        Set<String> replaced = given.getOrDefault(i, Set.of());
        for (Place place : blocks.getOrDefault(tag.name(), Set.of())) {
          if (!replaced.contains(place.name()) && place.isLeftBy(replaced)) {
            own.add(place.in(around.get(i)));
          }
        }
        if (size > LARGEST) {
          report(Code.TEMPLATE_SYNTAX, template, tag, "templates in templates grow too large here");
          size = 0;
        }
      } else if (tag.sort() == Sort.BLOCK) {
        own.add(new Place(tag.name(), around.get(i)));
      }
    }
    path.pop();
    sizes.put(template.name(), size);
    blocks.put(template.name(), own);
    return size;
  }

  /** The names of the blocks around each tag. */
  private static List<Set<String>> around(List<Tag> tags) {
    List<Set<String>> all = new ArrayList<>(tags.size());
    for (Tag tag : tags) {
      Set<String> around = Set.of();
      if (tag.owner() != Tag.NONE) {
        Tag owner = tags.get(tag.owner());
        around = all.get(tag.owner());
        if (owner.sort() == Sort.BLOCK && !around.contains(owner.name())) {
          around = new HashSet<>(around);
          around.add(owner.name());
        }
      }
      all.add(around);
    }
    return all;
  }

  /** The names of the blocks that each use of a parent replaces, by the index of its tag. */
  private static Map<Integer, Set<String>> given(List<Tag> tags) {
    Map<Integer, Set<String>> given = new HashMap<>();
    for (Tag tag : tags) {
      if (tag.sort() == Sort.BLOCK
          && tag.owner() != Tag.NONE
          && tags.get(tag.owner()).sort() == Sort.PARENT) {
        given.computeIfAbsent(tag.owner(), parent -> new HashSet<>()).add(tag.name());
      }
    }
    return given;
  }

  private long use(Template template, Tag tag) {
    Template used = templates.get(tag.name());
    if (used == null) {
      problems.add(
          Diagnostic.of(
                  Code.TEMPLATE_MISSING,
                  template.at(tag),
                  "there is no template `" + tag.name() + "`")
              .withHelp(NearestName.advice(tag.name(), templates.keySet())));
      return 0;
    }
    if (path.contains(tag.name())) {
      report(
          Code.TEMPLATE_SYNTAX,
          template,
          tag,
          "`" + tag.name() + "` uses itself here, so it would never end");
      return 0;
    }
    if (path.size() == DEEPEST) {
      report(Code.TEMPLATE_SYNTAX, template, tag, "templates use each other too deeply here");
      return 0;
    }
    return visit(used);
  }

  private void checkBlocks(Template template) {
    Map<Integer, Set<String>> given = given(template.tags());
    Map<Integer, Set<String>> seen = new HashMap<>();
    for (Tag tag : template.tags()) {
      Set<String> replaced = given.get(tag.owner());
      if (tag.sort() != Sort.BLOCK || replaced == null) {
        continue;
      }
      if (!seen.computeIfAbsent(tag.owner(), owner -> new HashSet<>()).add(tag.name())) {
        problems.add(
            Diagnostic.of(
                    Code.TEMPLATE_SYNTAX,
                    template.at(tag),
                    "the block `" + tag.name() + "` is given twice here, and shown once")
                .withHelp("put all of it into one `{{$" + tag.name() + "}}`"));
      } else {
        checkBlock(template, tag, replaced);
      }
    }
  }

  private void checkBlock(Template template, Tag tag, Set<String> replaced) {
    String parent = template.tags().get(tag.owner()).name();
    Set<Place> known = blocks.get(parent);
    if (known == null) {
      return;
    }
    List<Place> places = known.stream().filter(p -> p.name().equals(tag.name())).toList();
    if (places.stream().anyMatch(place -> place.isLeftBy(replaced))) {
      return;
    }
    if (!places.isEmpty()) {
      SortedSet<String> around = new TreeSet<>(places.get(0).around());
      around.retainAll(replaced);
      around.remove(tag.name());
      report(
          Code.TEMPLATE_SYNTAX,
          template,
          tag,
          "`%s` has the block `%s` in its `%s`, which is replaced here too, so this is never shown"
              .formatted(parent, tag.name(), around.first()));
    } else if (!lost.takes(template, parent, tag.name())) {
      SortedSet<String> names =
          known.stream().map(Place::name).collect(Collectors.toCollection(TreeSet::new));
      problems.add(
          Diagnostic.of(
                  Code.UNKNOWN_NAME,
                  template.at(tag),
                  "`" + parent + "` has no block `" + tag.name() + "`")
              .withHelp(NearestName.advice(tag.name(), names)));
    }
  }

  private void report(Code code, Template template, Tag tag, String message) {
    problems.add(Diagnostic.of(code, template.at(tag), message));
  }
}
