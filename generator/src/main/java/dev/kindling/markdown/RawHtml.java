package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Fragment;
import dev.kindling.html.Elements;
import dev.kindling.source.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads HTML that the author wrote between Markdown and writes it anew: every tag checked, closed
 * and quoted, comments left out, links and ids as holes.
 */
final class RawHtml {

  private final Collected collected;
  private final Output out;
  private final HtmlNesting nesting;

  /** Elements whose closing tag was sought to the end of the piece, and not found. */
  private final Set<String> unclosed = new TreeSet<>();

  RawHtml(Collected collected, Output out, HtmlNesting nesting) {
    this.collected = collected;
    this.out = out;
    this.nesting = nesting;
  }

  /** Writes a piece of HTML: a block, or one tag inside a paragraph. */
  void write(BasedSequence source) {
    unclosed.clear();
    String text = source.toString();
    int at = 0;
    while (at < text.length()) {
      int tag = text.indexOf('<', at);
      if (tag < 0) {
        tag = text.length();
      }
      if (tag > at) {
        checkText(source, text, at, tag);
        out.text(Escaping.unescapeHtml(text.substring(at, tag)));
      }
      at = tag < text.length() ? markup(source, text, tag) : tag;
    }
  }

  private void checkText(BasedSequence source, String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      nesting.checkText(place(source, start, end));
    }
  }

  /** Reads what begins with a {@code <} and answers where it ends. */
  private int markup(BasedSequence source, String text, int at) {
    if (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at + 4);
      return end >= 0
          ? end + 3
          : broken(source, at, text.length(), "this comment is not closed with `-->`");
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '!' || next == '?') {
      int end = text.indexOf('>', at);
      return broken(
          source, at, end < 0 ? text.length() : end + 1, "this is not HTML that a page can hold");
    }
    if (next == '/') {
      return endTag(source, text, at);
    }
    if (!isLetter(next)) {
      broken(source, at, at + 1, "this `<` does not begin a tag");
      out.text("<");
      return at + 1;
    }
    TagReader reader = new TagReader(text, at);
    Optional<HtmlTag> tag = reader.read();
    if (tag.isEmpty()) {
      int end = Math.max(reader.position(), at + 1);
      int resume = end >= text.length() ? text.length() : end;
      return broken(source, at, resume, "this tag is broken or not closed with `>`");
    }
    return startTag(source, text, tag.get());
  }

  private int endTag(BasedSequence source, String text, int at) {
    int end = at + 2;
    while (end < text.length() && (isLetter(text.charAt(end)) || isPart(text.charAt(end)))) {
      end++;
    }
    String name = text.substring(at + 2, end).toLowerCase(Locale.ROOT);
    int close = end;
    while (close < text.length() && Character.isWhitespace(text.charAt(close))) {
      close++;
    }
    if (name.isEmpty() || close >= text.length() || text.charAt(close) != '>') {
      return broken(source, at, close, "this closing tag is broken");
    }
    Location place = place(source, at, close + 1);
    if (AllowedHtml.isUnsafe(name) && (Elements.isRaw(name) || isVoid(name))) {
      return close + 1; // its start tag was reported
    }
    if (isVoid(name)) {
      collected.report(
          Code.BAD_HTML,
          place,
          "`<" + name + ">` has no closing tag",
          "leave `</" + name + ">` out");
    } else {
      nesting.close(name, place);
    }
    return close + 1;
  }

  private int startTag(BasedSequence source, String text, HtmlTag tag) {
    Location place = place(source, tag.start(), tag.end());
    if (isAddress(source, tag)) {
      String message = "this is not read as an address: there is a space in it";
      collected.report(Code.BROKEN_LINK, place, message, Destination.SPACES);
      return tag.end();
    }
    String name = tag.name();
    boolean isVoid = isVoid(name);
    boolean isWritten = isAllowed(name, place);
    if (!isVoid && !nesting.hasRoom(place)) {
      return text.length();
    }
    if (AllowedHtml.isUnsafe(name) && Elements.isRaw(name)) {
      return behindRawText(text, tag);
    }
    if (isWritten) {
      nesting.check(name, place);
      if (tag.isSelfClosing() && !isVoid) {
        collected.report(
            Code.BAD_HTML,
            place,
            "`<" + name + " />` does not close the element",
            "write `<" + name + "></" + name + ">`");
      }
      Fragment end = new TagWriter(collected, out, source, tag).write();
      if (!isVoid) {
        nesting.open(name, place, end);
      }
    } else if (!isVoid) {
      nesting.openUnwritten(name);
    }
    if (tag.isSelfClosing() && !isVoid) {
      nesting.close(name, place);
    }
    return tag.end();
  }

  /** Whether this is where a link was meant to lead: {@code [text](<my page.md>)}. */
  private static boolean isAddress(BasedSequence source, HtmlTag tag) {
    int start = source.getIndexOffset(tag.start());
    BasedSequence text = source.getBaseSequence();
    return start > 1
        && text.charAt(start - 1) == '('
        && text.charAt(start - 2) == ']'
        && !tag.attributes().isEmpty()
        && tag.attributes().stream().allMatch(attribute -> attribute.value().isEmpty());
  }

  /** An element that is no longer one is told of, and then closed like any other. */
  private static boolean isVoid(String name) {
    return Elements.isVoid(name) && !Elements.isObsolete(name);
  }

  private boolean isAllowed(String name, Location place) {
    if (AllowedHtml.isUnsafe(name)) {
      collected.report(
          Code.UNSAFE_HTML,
          place,
          "`<" + name + ">` is not allowed in a page's text",
          "what a page loads, runs or asks for belongs in the theme");
      return false;
    }
    if (Elements.isObsolete(name)) {
      collected.report(
          Code.BAD_HTML, place, "`<" + name + ">` is no longer part of HTML", Optional.empty());
      return false;
    }
    if (!Elements.isKnown(name)) {
      collected.report(
          Code.BAD_HTML,
          place,
          "`<" + name + ">` is not an HTML element",
          Optional.of(
              NearestName.advice(name, AllowedHtml.elements())
                  .orElse("to show it as text, write `&lt;" + name + ">`")));
      return false;
    }
    if (name.equals("h1")) {
      collected.report(
          Code.HEADING_LEVEL,
          place,
          "the page's title is its only heading of level 1",
          "begin with level 2");
    }
    return true;
  }

  private int behindRawText(String text, HtmlTag tag) {
    String end = "</" + tag.name();
    int from = unclosed.contains(tag.name()) ? text.length() : tag.end();
    for (int at = from; at + end.length() <= text.length(); at++) {
      if (text.charAt(at) == '<' && text.regionMatches(true, at, end, 0, end.length())) {
        int close = text.indexOf('>', at);
        return close < 0 ? text.length() : close + 1;
      }
    }
    unclosed.add(tag.name());
    // Inside a paragraph the closing tag comes as a piece of its own: see endTag.
    return tag.end();
  }

  private int broken(BasedSequence source, int at, int end, String message) {
    collected.report(
        Code.BAD_HTML,
        place(source, at, Math.max(end, at + 1)),
        message,
        "to show a `<`, write `&lt;`");
    return end;
  }

  private Location place(BasedSequence source, int start, int end) {
    return TagWriter.place(collected, source, start, end);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPart(char c) {
    return (c >= '0' && c <= '9') || c == '-';
  }
}
