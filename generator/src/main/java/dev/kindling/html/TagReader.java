package dev.kindling.html;

import dev.kindling.html.HtmlFault.Sort;
import dev.kindling.html.HtmlPlace.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one tag after the other: its name and its attributes. One thread. */
final class TagReader {

  private static final int MANY = 20;
  private static final HtmlPlace IN_NAME = HtmlPlace.of(Part.ELEMENT_NAME);
  private static final HtmlPlace IN_TAG = HtmlPlace.of(Part.IN_TAG);

  private final char[] page;
  private final TagNames names;
  private final List<HtmlFault> faults;
  private final boolean isStrict;
  private String name = "";
  private final List<Attribute> attributes = new ArrayList<>();

  /** The names of the attributes of a tag with so many that looking through them is slow. */
  private final Set<String> many = new HashSet<>();

  private boolean closesItself;
  private int attributeStart;
  private int at;

  /** Where in the tag it stands, as far as that is known only on the way. */
  private HtmlPlace place = IN_TAG;

  /**
   * Reads the tags of a page.
   *
   * @param isStrict whether a mistake ends a tag
   */
  TagReader(char[] page, List<HtmlFault> faults, boolean isStrict) {
    this.page = page;
    this.names = new TagNames(page);
    this.faults = faults;
    this.isStrict = isStrict;
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

  /** Where the attribute begins that was read last, or -1. */
  int attributeStart() {
    return attributeStart;
  }

  /** Where in the tag the text ends, if it does. */
  HtmlPlace place() {
    return place;
  }

  /** Offset behind the tag, or of what breaks it. */
  int end() {
    return at;
  }

  /** Reads a start tag, whose name follows the {@code <}; answers false when it is broken. */
  boolean readStart(int start) {
    return read(start, start + 1);
  }

  /** Reads an end tag, whose name follows the {@code </}; answers false when it is broken. */
  boolean readEnd(int start) {
    if (!read(start, start + 2)) {
      return false;
    }
    if (isStrict && (closesItself || !attributes.isEmpty())) {
      at = closesItself ? at - 2 : at;
      at = attributes.isEmpty() ? at : attributes.get(0).start();
      return false;
    }
    if (!attributes.isEmpty()) {
      fault(start, at, "an end tag has no attributes", "move them to the start tag");
    }
    return true;
  }

  private boolean read(int start, int nameStart) {
    at = nameStart;
    while (at < page.length && (isStrict ? isPlain(c(), "-") : !isEndOfName(c()))) {
      at++;
    }
    name = names.at(nameStart, at);
    place = at < page.length ? IN_TAG : IN_NAME;
    attributeStart = -1;
    attributes.clear();
    many.clear();
    closesItself = false;
    if (at < page.length && !isEndOfName(c())) {
      return false;
    }
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
      int before = faults.size();
      if (c() == '/') {
        closesItself = Characters.standsAt(page, "/>", at);
        if (!closesItself) {
          fault(at, at + 1, "a `/` stands between attributes", "take it out");
        }
        at++;
      } else {
        attribute();
      }
      if (isStrict && isBroken(before)) {
        return false;
      }
    }
  }

  /** Whether something was told that breaks a tag; then it ends there. */
  private boolean isBroken(int before) {
    for (HtmlFault fault : faults.subList(before, faults.size())) {
      if (fault.sort() == Sort.SYNTAX) {
        at = fault.start();
        return true;
      }
    }
    return !attributes.isEmpty() && !isNamedWell(attributes.get(attributes.size() - 1));
  }

  private boolean isNamedWell(Attribute attribute) {
    int start = attribute.start();
    char first = page[start];
    if (isLetter(first) || first == '_' || first == ':') {
      return isPlain(start, start + attribute.name().length(), "_:.-");
    }
    at = start;
    return false;
  }

  /** Whether there are only letters, digits and these others; if not, goes to what is none. */
  private boolean isPlain(int start, int end, String others) {
    for (int i = start; i < end; i++) {
      if (!isPlain(page[i], others)) {
        at = i;
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c, String others) {
    return isLetter(c) || isDigit(c) || others.indexOf(c) >= 0;
  }

  private static boolean isEndOfName(char c) {
    return isSpace(c) || c == '/' || c == '>';
  }

  private void attribute() {
    int start = at;
    attributeStart = at;
    // A `=` at the start belongs to the name, so that every turn of the loop takes a character.
    do {
      at++;
    } while (at < page.length && !isEndOfName(c()) && c() != '=');
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
      place = new HtmlPlace(Part.UNQUOTED, attribute, "");
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
    if (to == page.length) {
      place =
          isQuoted
              ? new HtmlPlace(Part.ATTRIBUTE, attribute, Characters.cut(page, from, to))
              : new HtmlPlace(Part.UNQUOTED, attribute, "");
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
    if (isTwice(attribute.name())) {
      faults.add(
          new HtmlFault(
              Sort.ATTRIBUTE_TWICE,
              attribute.start(),
              attribute.end(),
              "`" + name + "` has the attribute `" + attribute.name() + "` twice",
              "keep one of them: browsers take the first"));
    } else {
      attributes.add(attribute);
    }
  }

  private boolean isTwice(String attribute) {
    if (attributes.size() >= MANY) {
      if (many.isEmpty()) {
        attributes.forEach(one -> many.add(one.name()));
      }
      return !many.add(attribute);
    }
    for (Attribute one : attributes) {
      if (one.name().equals(attribute)) {
        return true;
      }
    }
    return false;
  }

  private char c() {
    return page[at];
  }

  private void skipSpace() {
    while (at < page.length && isSpace(c())) {
      at++;
    }
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }

  private void fault(int start, int end, String message, String help) {
    faults.add(new HtmlFault(Sort.SYNTAX, start, end, message, help));
  }
}
