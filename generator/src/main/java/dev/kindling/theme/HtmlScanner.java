package dev.kindling.theme;

import dev.kindling.html.Elements;
import dev.kindling.theme.HtmlPlace.Part;

/**
 * Follows the HTML of a template to know where in it a value is printed: the states of the HTML
 * Standard's tokenizer that matter for that, and no others. Not thread-safe.
 */
final class HtmlScanner {

  private enum State {
    TEXT,
    LESS_THAN,
    EXCLAMATION,
    EXCLAMATION_DASH,
    COMMENT,
    DECLARATION,
    ELEMENT_NAME,
    IN_TAG,
    ATTRIBUTE_NAME,
    BEHIND_NAME,
    BEFORE_VALUE,
    UNQUOTED,
    QUOTED
  }

  /**
   * All that the scanner knows.
   *
   * @param inside the element whose text is not HTML, or nothing
   */
  record Memory(
      State state,
      char quote,
      boolean isEnd,
      String element,
      String attribute,
      String value,
      String inside,
      String tail) {}

  private static final HtmlPlace TEXT = new HtmlPlace(Part.TEXT, "", "");

  private State state = State.TEXT;
  private char quote;
  private boolean isEnd;
  private final StringBuilder element = new StringBuilder();
  private final StringBuilder attribute = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private String inside = "";
  private int lastTag = -1;

  /** The last characters of a comment, or of an element whose text is not HTML. */
  private final StringBuilder tail = new StringBuilder();

  /** Where the next character will be. */
  HtmlPlace place() {
    return switch (state) {
      case TEXT -> text();
      case LESS_THAN, ELEMENT_NAME -> new HtmlPlace(Part.ELEMENT_NAME, "", "");
      case EXCLAMATION, EXCLAMATION_DASH, COMMENT, DECLARATION ->
          new HtmlPlace(Part.COMMENT, "", "");
      case IN_TAG, ATTRIBUTE_NAME, BEHIND_NAME -> new HtmlPlace(Part.IN_TAG, "", "");
      case BEFORE_VALUE, UNQUOTED -> new HtmlPlace(Part.UNQUOTED, attribute.toString(), "");
      case QUOTED -> new HtmlPlace(Part.ATTRIBUTE, attribute.toString(), value.toString());
    };
  }

  private HtmlPlace text() {
    if (inside.isEmpty()) {
      return TEXT;
    }
    Part part =
        Elements.resolvesReferences(inside)
            ? Part.PLAIN
            : inside.equals("style") ? Part.STYLE : Part.SCRIPT;
    return new HtmlPlace(part, inside, "");
  }

  /** Goes over a value that is printed here. */
  void value() {
    switch (state) {
      case LESS_THAN -> state = State.ELEMENT_NAME;
      case IN_TAG, BEHIND_NAME -> state = State.ATTRIBUTE_NAME;
      case BEFORE_VALUE -> state = State.UNQUOTED;
      case QUOTED -> value.append(HtmlPlace.VALUE);
      default -> tail.setLength(0);
    }
  }

  /** Goes over text of the template. */
  void text(String text) {
    int i = 0;
    lastTag = -1;
    while (i < text.length()) {
      if (state == State.TEXT && inside.isEmpty()) {
        int tag = text.indexOf('<', i);
        if (tag < 0) {
          return;
        }
        state = State.LESS_THAN;
        lastTag = tag;
        i = tag + 1;
      } else if (state == State.QUOTED) {
        int end = text.indexOf(quote, i);
        value.append(text, i, end < 0 ? text.length() : end);
        if (end < 0) {
          return;
        }
        state = State.IN_TAG;
        i = end + 1;
      } else {
        step(text.charAt(i++));
      }
    }
  }

  /** Where in the text that was read last the last `<` stands between tags, or -1. */
  int lastTag() {
    return lastTag;
  }

  /** The name of the element of the last tag; empty behind a comment. */
  String element() {
    return element.toString();
  }

  /** Whether the last tag was an end tag. */
  boolean isEndTag() {
    return isEnd;
  }

  /** What is known here, to come back to it. */
  Memory remember() {
    return new Memory(
        state,
        quote,
        isEnd,
        element.toString(),
        attribute.toString(),
        value.toString(),
        inside,
        tail.toString());
  }

  /** Goes back to where the memory was made. */
  void returnTo(Memory memory) {
    state = memory.state();
    quote = memory.quote();
    isEnd = memory.isEnd();
    set(element, memory.element());
    set(attribute, memory.attribute());
    set(value, memory.value());
    inside = memory.inside();
    set(tail, memory.tail());
  }

  private void step(char c) {
    switch (state) {
      case TEXT -> unread(c);
      case LESS_THAN -> tagOpen(c);
      case EXCLAMATION -> state = c == '-' ? State.EXCLAMATION_DASH : declared(c);
      case EXCLAMATION_DASH -> state = c == '-' ? State.COMMENT : declared(c);
      case COMMENT -> comment(c);
      case DECLARATION -> state = declared(c);
      case ELEMENT_NAME -> elementName(c);
      case IN_TAG -> inTag(c);
      case ATTRIBUTE_NAME -> attributeName(c);
      case BEHIND_NAME -> behindName(c);
      case BEFORE_VALUE -> beforeValue(c);
      case UNQUOTED -> unquoted(c);
      case QUOTED -> throw new IllegalStateException("Read as a whole by text");
    }
  }

  private static State declared(char c) {
    return c == '>' ? State.TEXT : State.DECLARATION;
  }

  private void tagOpen(char c) {
    isEnd = false;
    element.setLength(0);
    if (c == '!') {
      set(tail, "");
      state = State.EXCLAMATION;
    } else if (c == '?') {
      state = State.DECLARATION;
    } else if (c == '/') {
      isEnd = true;
      state = State.ELEMENT_NAME;
    } else if (isLetter(c)) {
      element.append(lower(c));
      state = State.ELEMENT_NAME;
    } else {
      state = c == '<' ? State.LESS_THAN : State.TEXT;
    }
  }

  private void comment(char c) {
    tail.append(c);
    if (tail.length() > 2) {
      tail.delete(0, tail.length() - 3);
      if (tail.toString().equals("-->")) {
        set(tail, "");
        state = State.TEXT;
      }
    }
  }

  /** Text in an element whose end tag alone is read. */
  private void unread(char c) {
    tail.append(lower(c));
    String end = "</" + inside;
    if (tail.length() > end.length()) {
      tail.delete(0, tail.length() - end.length());
    }
    if (tail.toString().equals(end)) {
      set(element, inside);
      set(tail, "");
      inside = "";
      isEnd = true;
      state = State.ELEMENT_NAME;
    }
  }

  private void elementName(char c) {
    if (c == '>') {
      endTag();
    } else if (c == '/' || isBlank(c)) {
      state = State.IN_TAG;
    } else {
      element.append(lower(c));
    }
  }

  private void inTag(char c) {
    if (c == '>') {
      endTag();
    } else if (c != '/' && !isBlank(c)) {
      set(attribute, String.valueOf(lower(c)));
      state = State.ATTRIBUTE_NAME;
    }
  }

  private void attributeName(char c) {
    if (c == '=') {
      state = State.BEFORE_VALUE;
    } else if (isBlank(c)) {
      state = State.BEHIND_NAME;
    } else if (c == '>' || c == '/') {
      state = State.IN_TAG;
      inTag(c);
    } else {
      attribute.append(lower(c));
    }
  }

  private void behindName(char c) {
    if (c == '=') {
      state = State.BEFORE_VALUE;
    } else if (!isBlank(c)) {
      state = State.IN_TAG;
      inTag(c);
    }
  }

  private void beforeValue(char c) {
    if (c == '"' || c == '\'') {
      quote = c;
      value.setLength(0);
      state = State.QUOTED;
    } else if (c == '>') {
      endTag();
    } else if (!isBlank(c)) {
      state = State.UNQUOTED;
    }
  }

  private void unquoted(char c) {
    if (c == '>') {
      endTag();
    } else if (isBlank(c)) {
      state = State.IN_TAG;
    }
  }

  private void endTag() {
    state = State.TEXT;
    String name = element.toString();
    inside = isUnread(name) && !isEnd ? name : "";
    set(tail, "");
  }

  /** Whether the text in an element is not HTML. */
  static boolean isUnread(String element) {
    return Elements.isRaw(element);
  }

  private static void set(StringBuilder builder, String text) {
    builder.setLength(0);
    builder.append(text);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
