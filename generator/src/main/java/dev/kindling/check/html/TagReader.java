package dev.kindling.check.html;

import dev.kindling.check.html.HtmlFault.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one tag after the other: its name and its attributes. One thread. */
final class TagReader {

  private final String html;
  private final List<HtmlFault> faults;
  private String name = "";
  private List<Attribute> attributes = new ArrayList<>();
  private boolean closesItself;
  private int at;

  TagReader(String html, List<HtmlFault> faults) {
    this.html = html;
    this.faults = faults;
  }

  String name() {
    return name;
  }

  List<Attribute> attributes() {
    return attributes;
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
    while (at < html.length() && !isSpace(c()) && c() != '/' && c() != '>') {
      at++;
    }
    name = lower(html.substring(nameStart, at));
    attributes = new ArrayList<>(4);
    closesItself = false;
    while (true) {
      skipSpace();
      if (at >= html.length()) {
        fault(start, at, "the tag `" + name + "` never ends", "close it with `>`");
        return false;
      }
      if (c() == '>') {
        at++;
        return true;
      }
      if (c() == '/') {
        closesItself = html.startsWith("/>", at);
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
    } while (at < html.length() && !isSpace(c()) && c() != '/' && c() != '>' && c() != '=');
    String written = html.substring(start, at);
    int nameEnd = at;
    if (written.indexOf('"') >= 0
        || written.indexOf('\'') >= 0
        || written.indexOf('<') >= 0
        || written.startsWith("=")) {
      fault(
          start,
          at,
          "`" + written + "` cannot be the name of an attribute",
          "look for a quotation mark or a `>` that is missing before");
    }
    skipSpace();
    if (at >= html.length() || c() != '=') {
      at = nameEnd;
      add(new Attribute(lower(written), "", start, nameEnd, nameEnd));
      return;
    }
    at++;
    skipSpace();
    value(lower(written), start);
  }

  private void value(String attribute, int start) {
    if (at >= html.length()) {
      return;
    }
    char quote = c();
    boolean isQuoted = quote == '"' || quote == '\'';
    int from = isQuoted ? at + 1 : at;
    int to = from;
    if (isQuoted) {
      int found = html.indexOf(quote, from);
      to = found < 0 ? html.length() : found;
      at = Math.min(to + 1, html.length());
      if (at < html.length() && !isSpace(c()) && c() != '>' && !html.startsWith("/>", at)) {
        fault(at, at + 1, "no space stands between two attributes", "put a space here");
      }
    } else {
      while (to < html.length() && !isSpace(html.charAt(to)) && html.charAt(to) != '>') {
        to++;
      }
      at = to;
      unquoted(from, to);
    }
    boolean hasReference = false;
    for (int i = from; i < to && !hasReference; i++) {
      hasReference = html.charAt(i) == '&';
    }
    String value =
        hasReference
            ? CharacterReferences.resolve(html, from, to, true, faults)
            : html.substring(from, to);
    add(new Attribute(attribute, value, start, from, to));
  }

  private void unquoted(int from, int to) {
    if (from == to) {
      fault(from, to, "the attribute has no value behind its `=`", "write `=\"…\"`");
      return;
    }
    for (int i = from; i < to; i++) {
      if ("\"'<=`".indexOf(html.charAt(i)) >= 0) {
        fault(
            i,
            i + 1,
            "`" + html.charAt(i) + "` cannot stand in a value without quotation marks",
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
    return html.charAt(at);
  }

  private void skipSpace() {
    while (at < html.length() && isSpace(c())) {
      at++;
    }
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }

  private static String lower(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) >= 'A' && written.charAt(i) <= 'Z') {
        return written.toLowerCase(Locale.ROOT);
      }
    }
    return written;
  }

  private void fault(int start, int end, String message, String help) {
    faults.add(new HtmlFault(Sort.SYNTAX, start, end, message, help));
  }
}
