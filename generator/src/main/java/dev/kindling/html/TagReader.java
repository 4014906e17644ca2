package dev.kindling.html;

import dev.kindling.html.HtmlFault.Sort;
import java.util.ArrayList;
import java.util.List;

/** Reads one tag after the other: its name and its attributes. One thread. */
final class TagReader {

  private final char[] page;
  private final TagNames names;
  private final List<HtmlFault> faults;
  private String name = "";
  private final List<Attribute> attributes = new ArrayList<>();
  private boolean closesItself;
  private int at;

  TagReader(char[] page, List<HtmlFault> faults) {
    this.page = page;
    this.names = new TagNames(page);
    this.faults = faults;
  }

  String name() {
    return name;
  }

  List<Attribute> attributes() {
    return List.copyOf(attributes);
  }

  boolean closesItself() {
    return closesItself;
  }

  /** Offset behind the tag. */
  int end() {
    return at;
  }

  /**
   * Reads a tag.
   *
   * @param start offset of the character before its name
   * @return false when the page ends inside it
   */
  boolean read(int start) {
    at = start + 1;
    int nameStart = at;
    while (at < page.length && !isSpace(c()) && c() != '/' && c() != '>') {
      at++;
    }
    name = names.at(nameStart, at);
    attributes.clear();
    closesItself = false;
    while (true) {
      skipSpace();
      if (at >= page.length) {
        faults.add(
            new HtmlFault(
                Sort.CUT_SHORT,
                start,
                at,
                "the tag `" + name + "` never ends",
                "close it with `>`"));
        return false;
      }
      if (c() == '>') {
        at++;
        return true;
      }
      if (c() == '/') {
        closesItself = Characters.standsAt(page, "/>", at);
        if (!closesItself) {
          fault(at, at + 1, "a `/` stands between attributes", "take it out");
        }
        at++;
      } else {
        attribute();
      }
    }
  }

  private void attribute() {
    int start = at;
    // A `=` at the start belongs to the name, so that every turn of the loop takes a character.
    do {
      at++;
    } while (at < page.length && !isSpace(c()) && c() != '/' && c() != '>' && c() != '=');
    int nameEnd = at;
    String attribute = names.at(start, nameEnd);
    if (isOdd(start, nameEnd)) {
      fault(
          start,
          at,
          "`" + Characters.cut(page, start, at) + "` cannot be the name of an attribute",
          "look for a quotation mark or a `>` that is missing before");
    }
    skipSpace();
    if (at >= page.length || c() != '=') {
      at = nameEnd;
      add(new Attribute(attribute, "", start, nameEnd, nameEnd));
      return;
    }
    at++;
    skipSpace();
    value(attribute, start);
  }

  private boolean isOdd(int start, int end) {
    boolean isOdd = page[start] == '=';
    for (int i = start; i < end && !isOdd; i++) {
      char c = page[i];
      isOdd = c == '"' || c == '\'' || c == '<';
    }
    return isOdd;
  }

  private void value(String attribute, int start) {
    if (at >= page.length) {
      return;
    }
    char quote = c();
    boolean isQuoted = quote == '"' || quote == '\'';
    int from = isQuoted ? at + 1 : at;
    int to = from;
    if (isQuoted) {
      to = Characters.find(page, quote, from);
      at = Math.min(to + 1, page.length);
      if (at < page.length && !isSpace(c()) && c() != '>' && !Characters.standsAt(page, "/>", at)) {
        fault(at, at + 1, "no space stands between two attributes", "put a space here");
      }
    } else {
      while (to < page.length && !isSpace(page[to]) && page[to] != '>') {
        to++;
      }
      at = to;
      unquoted(from, to);
    }
    boolean hasReference = false;
    for (int i = from; i < to && !hasReference; i++) {
      hasReference = page[i] == '&';
    }
    String value =
        hasReference
            ? CharacterReferences.resolve(page, from, to, true, faults)
            : Characters.cut(page, from, to);
    add(new Attribute(attribute, value, start, from, to));
  }

  private void unquoted(int from, int to) {
    if (from == to) {
      fault(from, to, "the attribute has no value behind its `=`", "write `=\"…\"`");
      return;
    }
    for (int i = from; i < to; i++) {
      if ("\"'<=`".indexOf(page[i]) >= 0) {
        fault(
            i,
            i + 1,
            "`" + page[i] + "` cannot stand in a value without quotation marks",
            "put the value in quotation marks");
        return;
      }
    }
  }

  private void add(Attribute attribute) {
    for (Attribute other : attributes) {
      if (other.name().equals(attribute.name())) {
        faults.add(
            new HtmlFault(
                Sort.ATTRIBUTE_TWICE,
                attribute.start(),
                attribute.end(),
                "`" + name + "` has the attribute `" + attribute.name() + "` twice",
                "keep one of them: browsers take the first"));
        return;
      }
    }
    attributes.add(attribute);
  }

  private char c() {
    return page[at];
  }

  private void skipSpace() {
    while (at < page.length && isSpace(c())) {
      at++;
    }
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }

  private void fault(int start, int end, String message, String help) {
    faults.add(new HtmlFault(Sort.SYNTAX, start, end, message, help));
  }
}
