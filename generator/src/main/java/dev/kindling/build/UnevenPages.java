package dev.kindling.build;

import dev.kindling.check.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.theme.Theme;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The pages on which elements cross each other because of a tag in a template. One thread. */
final class UnevenPages {

  private final LooseTags tags;
  private final Map<String, Set<Diagnostic>> causes = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> cutShort = new HashSet<>();

  /** What the author of the page wrote wrongly, whatever the templates do. */
  private final Set<WrittenProblem> own = new HashSet<>();

  UnevenPages(Theme theme) {
    this.tags = new LooseTags(theme);
  }

  /** Whether a loose tag may show itself by such a problem. */
  static boolean isAbout(WrittenProblem problem) {
    return problem.code() == Code.HTML_NESTING
        || problem.code() == Code.HTML_SYNTAX
        || problem.code() == Code.ATTRIBUTE_TWICE
        || problem.code() == Code.UNKNOWN_CHARACTER;
  }

  /**
   * Adds a problem of a page, and looks for its cause.
   *
   * @param isOfTemplates whether it stands in what templates made of the page
   */
  void add(WrittenProblem problem, String file, String template, boolean isOfTemplates) {
    if (!isOfTemplates) {
      own.add(problem);
    }
    boolean isNesting = isOfTemplates && problem.code() == Code.HTML_NESTING;
    String element = isNesting ? LooseTags.element(problem.message()) : "";
    if (seen.add(file + "\n" + element)) {
      for (LooseTags.Loose tag : tags.of(template)) {
        if (tag.isCutShort() || (isNesting && tag.element().equals(element))) {
          causes.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(tag.problem());
        }
        if (tag.isCutShort()) {
          cutShort.add(file);
        }
      }
    }
  }

  /** Whether the tags that were found are why there is this problem. */
  boolean explains(WrittenProblem problem, String file) {
    if (!isAbout(problem)) {
      return false;
    }
    boolean isNesting = problem.code() == Code.HTML_NESTING && !own.contains(problem);
    return cutShort.contains(file) || (isNesting && causes.containsKey(file));
  }

  /** The tags of templates that make pages fall apart, by the written page. */
  Map<String, Set<Diagnostic>> causes() {
    return causes;
  }
}
