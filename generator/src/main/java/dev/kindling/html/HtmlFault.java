package dev.kindling.html;

import dev.kindling.diagnostic.Code;

/**
 * A place where a page is not well-formed.
 *
 * @param sort what sort of fault it is
 * @param start offset in the page: 0-based, in UTF-16 units
 * @param end offset behind it
 * @param message what is wrong
 * @param help what to do about it
 */
public record HtmlFault(Sort sort, int start, int end, String message, String help) {

  /** The sorts of faults. */
  public enum Sort {
    /** Characters that make no tag, attribute or comment. */
    SYNTAX,
    /** Something that never ends, and so takes all that follows. */
    CUT_SHORT,
    /** Elements that are not closed, or closed in the wrong order. */
    NESTING,
    /** Elements and texts that stand where they must not. */
    MISPLACED,
    /** Elements without a part that they must have. */
    LACKING,
    /** An attribute that is given twice. */
    ATTRIBUTE_TWICE,
    /** A character reference that stands for nothing. */
    REFERENCE
  }

  /** The code under which authors hear of it, wherever it stands. */
  public Code code() {
    return switch (sort) {
      case SYNTAX, CUT_SHORT -> Code.HTML_SYNTAX;
      case NESTING, MISPLACED, LACKING -> Code.HTML_NESTING;
      case ATTRIBUTE_TWICE -> Code.ATTRIBUTE_TWICE;
      case REFERENCE -> Code.UNKNOWN_CHARACTER;
    };
  }
}
