package dev.kindling.audit;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which of the problems that the reader of Markdown tells are problems for readers, whatever builds
 * the page. What is Kindling's own wish, or its own rule, is none.
 */
final class Relevance {

  private static final Set<Code> FOR_ALL =
      EnumSet.of(
          Code.BROKEN_LINK,
          Code.CELL_LOST,
          Code.EMPTY_HEADING,
          Code.EMPTY_LINK,
          Code.LEFT_OPEN,
          Code.MARKDOWN_TOO_DEEP,
          Code.MARKDOWN_TOO_SLOW,
          Code.MERGE_CONFLICT,
          Code.MISSING_ALT,
          Code.UNDEFINED_FOOTNOTE,
          Code.UNDEFINED_REFERENCE,
          Code.UNKNOWN_CHARACTER,
          Code.UNUSED_FOOTNOTE);

  /** What depends on which stars and which indents mean something. */
  private static final Set<Code> IN_COMMONMARK =
      EnumSet.of(Code.LIST_SPLIT, Code.MARKS_LEFT, Code.TEXT_LOST);

  private static final Set<Code> ON_GITHUB = EnumSet.of(Code.CALLOUT_PLACE, Code.UNKNOWN_CALLOUT);

  private Relevance() {}

  /** Whether a reader of the page would be the worse for it. */
  static boolean concernsReaders(Diagnostic problem, Flavour flavour) {
    Code code = problem.code();
    if (code == Code.HTML_NESTING) {
      // A tag without its partner. MDX would not build a page of that; kramdown and Python-Markdown
      // look for the partner beyond empty lines.
      boolean endsAtEmptyLines = flavour == Flavour.GITHUB || flavour == Flavour.HUGO;
      return endsAtEmptyLines && problem.wanted().isPresent();
    }
    return FOR_ALL.contains(code)
        || (flavour.isCommonMark() && IN_COMMONMARK.contains(code))
        || (flavour == Flavour.GITHUB && ON_GITHUB.contains(code));
  }
}
