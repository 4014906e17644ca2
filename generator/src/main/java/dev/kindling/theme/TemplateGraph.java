package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.theme.Tag.Sort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

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
  private final Map<String, Set<String>> blocks = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Diagnostic> problems = new ArrayList<>();

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
    Set<String> own = new LinkedHashSet<>();
    for (Tag tag : template.tags()) {
      if (tag.sort() == Sort.PARTIAL || tag.sort() == Sort.PARENT) {
        size += use(template, tag, own);
        if (size > LARGEST) {
          report(Code.TEMPLATE_SYNTAX, template, tag, "templates in templates grow too large here");
          size = 0;
        }
      } else if (tag.sort() == Sort.BLOCK) {
        own.add(tag.name());
      }
    }
    path.pop();
    sizes.put(template.name(), size);
    blocks.put(template.name(), own);
    return size;
  }

  private long use(Template template, Tag tag, Set<String> own) {
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
    long size = visit(used);
    own.addAll(blocks.getOrDefault(tag.name(), Set.of()));
    return size;
  }

  private void checkBlocks(Template template) {
    Map<Integer, Set<String>> given = new HashMap<>();
    for (Tag tag : template.tags()) {
      if (tag.sort() == Sort.BLOCK && tag.owner() != Tag.NONE) {
        Tag parent = template.tags().get(tag.owner());
        Set<String> known = blocks.get(parent.name());
        if (parent.sort() != Sort.PARENT || known == null) {
          continue;
        }
        if (!given.computeIfAbsent(tag.owner(), owner -> new HashSet<>()).add(tag.name())) {
          problems.add(
              Diagnostic.of(
                      Code.TEMPLATE_SYNTAX,
                      template.at(tag),
                      "the block `" + tag.name() + "` is given twice here, and shown once")
                  .withHelp("put all of it into one `{{$" + tag.name() + "}}`"));
        } else if (!known.contains(tag.name())
            && !lost.takes(template, parent.name(), tag.name())) {
          problems.add(
              Diagnostic.of(
                      Code.UNKNOWN_NAME,
                      template.at(tag),
                      "`" + parent.name() + "` has no block `" + tag.name() + "`")
                  .withHelp(NearestName.advice(tag.name(), known)));
        }
      }
    }
  }

  private void report(Code code, Template template, Tag tag, String message) {
    problems.add(Diagnostic.of(code, template.at(tag), message));
  }
}
