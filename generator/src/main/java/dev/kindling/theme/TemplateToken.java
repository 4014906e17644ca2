package dev.kindling.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * A tag of a template that has no mistakes, or the text between two.
 *
 * @param sort what it is
 * @param name what it names; empty for text and comments
 * @param start offset of its first character: 0-based, in UTF-16 units
 * @param end offset behind its last one
 */
record TemplateToken(Sort sort, String name, int start, int end) {

  /** What tokens there are. */
  enum Sort {
    /** Text as it is written. */
    TEXT,
    /** Prints something. */
    VALUE,
    /** Shows what is in it when there is a value. */
    SECTION,
    /** Shows what is in it when there is none. */
    INVERTED,
    /** A part that another template may replace. */
    BLOCK,
    /** Another template with parts replaced. */
    PARENT,
    /** Another template. */
    PARTIAL,
    /** The end of what is open. */
    CLOSE,
    /** Nothing. */
    COMMENT
  }

  /** Whether it lasts until a closing tag. */
  boolean opens() {
    return isSection() || sort == Sort.BLOCK || sort == Sort.PARENT;
  }

  /** Whether what is in it may be left out. */
  boolean isSection() {
    return sort == Sort.SECTION || sort == Sort.INVERTED;
  }

  /** The tokens of a template; together they are its whole text. */
  static List<TemplateToken> read(String text) {
    List<TemplateToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf("{{", at);
      int stop = open < 0 ? text.length() : open;
      if (stop > at) {
        tokens.add(new TemplateToken(Sort.TEXT, "", at, stop));
      }
      at = stop;
      if (open >= 0) {
        TemplateToken tag = tag(text, open);
        tokens.add(tag);
        at = tag.end();
      }
    }
    return tokens;
  }

  /** The index of the tag that closes another one. */
  static int end(List<TemplateToken> tokens, int open) {
    int depth = 1;
    int at = open;
    while (depth > 0) {
      TemplateToken token = tokens.get(++at);
      depth += token.opens() ? 1 : token.sort() == Sort.CLOSE ? -1 : 0;
    }
    return at;
  }

  private static TemplateToken tag(String text, int start) {
    boolean isTriple = text.startsWith("{{{", start);
    String closing = isTriple ? "}}}" : "}}";
    int inner = start + closing.length();
    int close = text.indexOf(closing, inner);
    String content = text.substring(inner, close).strip();
    Sort sort = isTriple ? Sort.VALUE : sort(text.charAt(inner) == '!' ? '!' : content.charAt(0));
    String name = sort == Sort.VALUE || sort == Sort.COMMENT ? "" : content.substring(1).strip();
    return new TemplateToken(sort, name, start, close + closing.length());
  }

  private static Sort sort(char sigil) {
    return switch (sigil) {
      case '#' -> Sort.SECTION;
      case '^' -> Sort.INVERTED;
      case '$' -> Sort.BLOCK;
      case '<' -> Sort.PARENT;
      case '>' -> Sort.PARTIAL;
      case '/' -> Sort.CLOSE;
      case '!' -> Sort.COMMENT;
      default -> Sort.VALUE;
    };
  }
}
