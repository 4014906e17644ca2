package dev.kindling.build;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.html.Element;
import dev.kindling.html.HtmlDocument;
import dev.kindling.origin.Origins;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pages on which elements cross each other because of a tag in a template. Pages at fault in
 * the same places of the same templates have the same causes: only the first of them is looked
 * into. One thread.
 */
final class UnevenPages {

  private final Set<SourcePath> templates;
  private final Map<Set<String>, Set<Diagnostic>> known = new HashMap<>();

  UnevenPages(Set<SourcePath> templates) {
    this.templates = templates;
  }

  /** Whether a loose tag may show itself by such a problem. */
  static boolean isAbout(WrittenProblem problem) {
    return problem.isInText() && (isOfNesting(problem) || isOfTags(problem));
  }

  private static boolean isOfNesting(WrittenProblem problem) {
    return problem.code() == Code.HTML_NESTING;
  }

  private static boolean isOfTags(WrittenProblem problem) {
    return problem.code() == Code.HTML_SYNTAX
        || problem.code() == Code.ATTRIBUTE_TWICE
        || problem.code() == Code.UNKNOWN_CHARACTER;
  }

  /**
   * The tags of templates that are why one page has such problems; none when they are not.
   *
   * @param problems those of the page that stand in what templates made of it
   * @param places the place of each of them
   * @param origins where the text of the page comes from
   */
  Set<Diagnostic> causes(List<WrittenProblem> problems, List<Location> places, Origins origins) {
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < problems.size(); i++) {
      seen.add(problems.get(i).code().id() + " " + places.get(i) + " " + problems.get(i).message());
    }
    return known.computeIfAbsent(seen, s -> find(problems, origins));
  }

  private Set<Diagnostic> find(List<WrittenProblem> problems, Origins origins) {
    String page = problems.get(0).file().text();
    Set<String> elements = new TreeSet<>();
    problems.stream()
        .filter(UnevenPages::isOfNesting)
        .forEach(problem -> elements.add(LooseTags.element(page, problem.start())));
    Set<Diagnostic> causes = new LinkedHashSet<>();
    for (LooseTags.Loose tag : LooseTags.of(page, origins, templates)) {
      boolean isCause =
          switch (tag.sort()) {
            case BEGIN, END -> elements.contains(tag.element());
            case CUT_TEXT -> true;
            case CUT -> isHurt(page, tag, problems);
          };
      if (isCause) {
        causes.add(tag.problem());
      }
    }
    return causes;
  }

  /** Whether a tag that another one ends is read wrongly for it. */
  private static boolean isHurt(String page, LooseTags.Loose tag, List<WrittenProblem> problems) {
    int end =
        HtmlDocument.read(page).elements().stream()
            .filter(element -> element.start() == tag.start())
            .mapToInt(Element::end)
            .findFirst()
            .orElse(page.indexOf('>', tag.start()) + 1);
    return problems.stream()
        .anyMatch(
            problem ->
                isOfTags(problem)
                    && problem.start() >= tag.start()
                    && (end <= tag.start() || problem.start() <= end));
  }
}
