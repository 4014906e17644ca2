package dev.kindling.build;

import dev.kindling.build.TemplateTags.Tag;
import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.html.Elements;
import dev.kindling.origin.Origins;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tags of templates are why a page has such problems.
 *
 * @param causes what to tell of those at which no problem stands
 * @param explained which of the problems only show what others, or the causes, are about
 */
record TagCauses(List<Diagnostic> causes, BitSet explained) {

  /** Whether a loose tag may show itself by such a problem. */
  static boolean mayShowBy(WrittenProblem problem) {
    return problem.isInText() && (problem.code() == Code.HTML_NESTING || isOfTags(problem.code()));
  }

  private static boolean isOfTags(Code code) {
    return code == Code.HTML_SYNTAX
        || code == Code.ATTRIBUTE_TWICE
        || code == Code.UNKNOWN_CHARACTER;
  }

  /**
   * Looks into one page.
   *
   * @param problems those of the page that stand in what templates made of it
   * @param origins where the text of the page comes from
   * @param templates the files of all templates
   */
  static TagCauses of(List<WrittenProblem> problems, Origins origins, Set<SourcePath> templates) {
    Set<Integer> starts = new TreeSet<>();
    Set<Integer> ofNesting = new TreeSet<>();
    for (WrittenProblem problem : problems) {
      starts.add(problem.start());
      if (problem.code() == Code.HTML_NESTING) {
        ofNesting.add(problem.start());
      }
    }
    TemplateTags tags = new TemplateTags(problems.get(0).file().text(), templates);
    Set<String> elements = tags.elements(ofNesting);
    List<Diagnostic> causes = new ArrayList<>();
    Set<Integer> guilty = new TreeSet<>();
    boolean isCut = false;
    for (Tag tag : tags.loose(origins)) {
      if (isCause(tag, elements, problems)) {
        isCut |= tag.isCut();
        guilty.add(tag.start());
        if (tag.isCut() || !starts.contains(tag.start())) {
          causes.add(tag.problem(origins));
        }
      }
    }
    BitSet explained = new BitSet();
    for (int i = 0; i < problems.size() && !guilty.isEmpty(); i++) {
      WrittenProblem problem = problems.get(i);
      boolean isAbout = isCut || problem.code() == Code.HTML_NESTING;
      explained.set(i, isAbout && (isCut || !guilty.contains(problem.start())));
    }
    return new TagCauses(causes, explained);
  }

  private static boolean isCause(Tag tag, Set<String> elements, List<WrittenProblem> problems) {
    return switch (tag.sort()) {
      case BEGIN, BEGIN_TEXT ->
          elements.contains(tag.element()) && !Elements.mayLackEnd(tag.element());
      case END -> elements.contains(tag.element());
      case COMMENT -> false;
      case CUT_TEXT -> true;
      case CUT -> problems.stream().anyMatch(problem -> isInside(problem, tag));
    };
  }

  /** Whether a tag that another template ends is read wrongly for it. */
  private static boolean isInside(WrittenProblem problem, Tag tag) {
    return isOfTags(problem.code())
        && problem.start() >= tag.start()
        && problem.start() <= tag.end();
  }
}
