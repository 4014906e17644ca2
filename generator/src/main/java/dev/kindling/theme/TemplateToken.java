package dev.kindling.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tag of a template that has no mistakes, or the text between two.
 *
 * @param isText whether it is text, as it is written
 * @param sort what the tag does; nothing for text and comments
 * @param name what it names; empty for text, comments and what prints something
 * @param start offset of its first character: 0-based, in UTF-16 units
 * @param end offset behind its last one
 */
record TemplateToken(boolean isText, Optional<Tag.Sort> sort, String name, int start, int end) {

  /** Whether it is a tag of this sort. */
  boolean is(Tag.Sort wanted) {
    return sort.filter(s -> s == wanted).isPresent();
  }

  /** Whether it lasts until a closing tag. */
  boolean opens() {
    return sort.filter(Tag.Sort::opens).isPresent();
  }

  /** Whether what is in it may be left out. */
  boolean isSection() {
    return is(Tag.Sort.SECTION) || is(Tag.Sort.INVERTED);
  }

  /** The tokens of a template; together they are its whole text. */
  static List<TemplateToken> read(String text) {
    List<TemplateToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf("{{", at);
      int stop = open < 0 ? text.length() : open;
      if (stop > at) {
        tokens.add(new TemplateToken(true, Optional.empty(), "", at, stop));
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
      depth += token.opens() ? 1 : token.is(Tag.Sort.CLOSE) ? -1 : 0;
    }
    return at;
  }

  private static TemplateToken tag(String text, int start) {
    boolean isTriple = text.startsWith("{{{", start);
    String closing = isTriple ? "}}}" : "}}";
    int inner = start + closing.length();
    int close = text.indexOf(closing, inner);
    int end = close + closing.length();
    if (isTriple || text.charAt(inner) == '!') {
      Optional<Tag.Sort> sort = isTriple ? Optional.of(Tag.Sort.RAW) : Optional.empty();
      return new TemplateToken(false, sort, "", start, end);
    }
    String content = text.substring(inner, close).strip();
    Optional<Tag.Sort> sort = Tag.Sort.of(content);
    boolean isPrinted = sort.filter(s -> s == Tag.Sort.VALUE || s == Tag.Sort.RAW).isPresent();
    String name = isPrinted ? "" : content.substring(1).strip();
    return new TemplateToken(false, sort, name, start, end);
  }

  /** Whether it prints something. */
  boolean prints() {
    return is(Tag.Sort.VALUE) || is(Tag.Sort.RAW);
  }
}
