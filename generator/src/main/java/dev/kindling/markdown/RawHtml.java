package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Fragment;
import dev.kindling.html.Attribute;
import dev.kindling.html.Elements;
import dev.kindling.html.HtmlFault;
import dev.kindling.html.HtmlFault.Sort;
import dev.kindling.html.Obsolete;
import dev.kindling.html.Tokens;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads HTML that the author wrote between Markdown and writes it anew: every tag checked, closed
 * and quoted, comments left out, links and ids as holes.
 */
final class RawHtml {

  private final ParseContext collected;
  private final FragmentWriter out;
  private final HtmlNesting nesting;

  /** Elements whose closing tag was sought to the end of the piece, and not found. */
  private final Set<String> unclosed = new TreeSet<>();

  RawHtml(ParseContext collected, FragmentWriter out, HtmlNesting nesting) {
    this.collected = collected;
    this.out = out;
    this.nesting = nesting;
  }

  /** Writes a piece of HTML: a block, or one tag inside a paragraph. */
  void write(BasedSequence source) {
    unclosed.clear();
    List<HtmlFault> faults = new ArrayList<>();
    Tokens tokens = Tokens.asWritten(source.toString(), faults);
    int told = 0;
    while (tokens.next()) {
      switch (tokens.kind()) {
        case TEXT -> text(source, tokens);
        case SIGN -> {
          sign(source, tokens);
          out.text("<");
        }
        case START_TAG -> {
          if (!startTag(source, tokens)) {
            return;
          }
        }
        case END_TAG -> endTag(source, tokens);
        case COMMENT -> {}
        case DECLARATION ->
            broken(
                source,
                tokens,
                isEnd(source, tokens)
                    ? "this closing tag is broken"
                    : "this is not HTML that a page can hold");
        case BROKEN -> broken(source, tokens, reason(source, tokens));
      }
      if (!isNoElement(source, tokens)) {
        for (HtmlFault fault : faults.subList(told, faults.size())) {
          tell(source, tokens, fault);
        }
      }
      told = faults.size();
    }
  }

  /** A {@code <} that begins no tag; one of other tools' signs is told as theirs. */
  private void sign(BasedSequence source, Tokens tokens) {
    boolean isShortcode = tokens.start() > 1 && source.matchChars("{{", tokens.start() - 2);
    if (isShortcode) {
      collected.report(
          Code.FOREIGN_SYNTAX,
          place(source, tokens.start() - 2, tokens.start() + 1),
          "readers see this shortcode: Kindling has none",
          "write what it would have put here; to show the signs, write `&#123;&#123;&lt;`");
    } else {
      broken(source, tokens, "this `<` does not begin a tag");
    }
  }

  /** Whether this is a tag of which nothing else needs to be said than that it is none. */
  private static boolean isNoElement(BasedSequence source, Tokens tokens) {
    return tokens.kind() == Tokens.Kind.START_TAG
        && (!Elements.isKnown(tokens.name()) || holdsProse(source, tokens));
  }

  /**
   * Whether words between signs of comparison were read as a tag: {@code x<b and c>d}. It stands
   * within a line, and right behind a word or with some words in it; any other tag was meant as
   * one, and its attributes are what is wrong.
   */
  private static boolean holdsProse(BasedSequence source, Tokens tag) {
    int words = tag.attributes().size();
    int at = source.getStartOffset() + tag.start();
    char before = at == 0 ? '\n' : source.getBaseSequence().charAt(at - 1);
    return words > 0
        && before != '\n'
        && (words > 1 || Character.isLetterOrDigit(before))
        && TagWriter.hasOnlyWords(tag);
  }

  /** What breaks a token is told of the token; other faults stand for themselves. */
  private void tell(BasedSequence source, Tokens tokens, HtmlFault fault) {
    if (tokens.kind() != Tokens.Kind.BROKEN
        || !(fault.sort() == Sort.SYNTAX || fault.sort() == Sort.CUT_SHORT)) {
      Location at = place(source, fault.start(), fault.end());
      collected.report(fault.code(), at, fault.message(), Optional.of(fault.help()));
    }
  }

  private static boolean isEnd(BasedSequence source, Tokens tokens) {
    return source.matchChars("</", tokens.start());
  }

  private static String reason(BasedSequence source, Tokens tokens) {
    if (source.matchChars("<!--", tokens.start())) {
      return "this comment is not closed with `-->`";
    }
    return isEnd(source, tokens)
        ? "this closing tag is broken"
        : "this tag is broken or not closed with `>`";
  }

  private void text(BasedSequence source, Tokens tokens) {
    int start = tokens.start();
    int end = tokens.end();
    while (start < end && Character.isWhitespace(source.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      nesting.checkText(place(source, start, end));
    }
    out.text(tokens.text());
  }

  private void endTag(BasedSequence source, Tokens tokens) {
    String name = tokens.name();
    Location place = place(source, tokens.start(), tokens.end());
    if (AllowedHtml.isUnsafe(name) && (Elements.isRaw(name) || isVoid(name))) {
      return; // its start tag was reported
    }
    if (isVoid(name)) {
      collected.report(
          Code.HTML_SYNTAX,
          place,
          "`<" + name + ">` has no closing tag",
          "leave `</" + name + ">` out");
    } else {
      nesting.close(name, place);
    }
  }

  /** Writes a start tag; answers false where there is no room for what follows. */
  private boolean startTag(BasedSequence source, Tokens tokens) {
    Location place = place(source, tokens.start(), tokens.end());
    if (isAddress(source, tokens)) {
      String message = "this is not read as an address: there is a space in it";
      collected.report(Code.BROKEN_LINK, place, message, LinkDestination.SPACES);
      return true;
    }
    String name = tokens.name();
    boolean isVoid = isVoid(name);
    boolean isWritten =
        !nesting.isInsideForeign()
            && isAllowed(name, written(source, tokens, name), place)
            && !isProse(source, tokens, place);
    if (!isVoid && !nesting.hasRoom(place)) {
      return false;
    }
    if (AllowedHtml.isUnsafe(name) && Elements.isRaw(name)) {
      skipRawText(tokens);
      return true;
    }
    if (isWritten) {
      nesting.endImplied(name);
      nesting.check(name, place);
      if (tokens.closesItself() && !isVoid) {
        collected.report(
            Code.HTML_SYNTAX,
            place,
            "`<" + name + " />` does not close the element",
            "write `<" + name + "></" + name + ">`");
      }
      Fragment end = new TagWriter(collected, out, source, tokens).write();
      if (name.equals("br")) {
        out.captured(" ");
        out.endWord();
      }
      if (!isVoid) {
        nesting.open(name, place, end);
      }
    } else if (!isVoid) {
      nesting.openUnwritten(name);
    }
    if (tokens.closesItself() && !isVoid) {
      nesting.close(name, place);
    }
    return true;
  }

  /** Whether this is where a link was meant to lead: {@code [text](<my page.md>)}. */
  private static boolean isAddress(BasedSequence source, Tokens tag) {
    int start = source.getIndexOffset(tag.start());
    BasedSequence text = source.getBaseSequence();
    return start > 1
        && text.charAt(start - 1) == '('
        && text.charAt(start - 2) == ']'
        && !tag.attributes().isEmpty()
        && tag.attributes().stream().noneMatch(Attribute::hasValue);
  }

  /** Whether a tag is a line break, which parts words where the text is read without markup. */
  static boolean isLineBreak(BasedSequence tag) {
    return tag.length() > 3
        && tag.subSequence(0, 3).matchesIgnoreCase("<br")
        && !Character.isLetterOrDigit(tag.charAt(3));
  }

  /** An element that is no longer one is told of, and then closed like any other. */
  private static boolean isVoid(String name) {
    return Elements.isVoid(name) && !Elements.isObsolete(name);
  }

  /** What to do about a component of another tool, which has capitals as no element has. */
  private static Optional<String> component(String written) {
    boolean isOne =
        written.length() > 1
            && Character.isUpperCase(written.charAt(0))
            && written.chars().anyMatch(Character::isLowerCase);
    return isOne
        ? Optional.of(
            "no component of another tool runs here: write what it would have shown; to show it as"
                + " text, write `&lt;"
                + written
                + ">`")
        : Optional.empty();
  }

  /** The name of a tag as its author wrote it. */
  private static String written(BasedSequence source, Tokens tag, String name) {
    int start = tag.start() + 1;
    String written = source.subSequence(start, start + name.length()).toString();
    return written.equalsIgnoreCase(name) ? written : name;
  }

  private boolean isAllowed(String name, String written, Location place) {
    if (AllowedHtml.isUnsafe(name)) {
      collected.report(
          Code.UNSAFE_HTML,
          place,
          "`<" + name + ">` is not allowed in a page's text",
          name.equals("math")
              ? "write the formula as text, or show a picture of it that has the formula as its"
                  + " `alt`"
              : "what a page loads, runs or asks for belongs in the theme");
      return false;
    }
    if (Elements.isObsolete(name)) {
      collected.report(
          Code.HTML_SYNTAX,
          place,
          "`<" + name + ">` is no longer part of HTML",
          Obsolete.instead(name));
      return false;
    }
    if (!Elements.isKnown(name)) {
      collected.report(
          Code.HTML_SYNTAX,
          place,
          "`<" + written + ">` is not an HTML element",
          Optional.of(
              component(written)
                  .or(() -> NearestName.advice(name, AllowedHtml.elements()))
                  .orElse("to show it as text, write `&lt;" + written + ">`")));
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

  /** Whether words that stand between signs of comparison were read as a tag. */
  private boolean isProse(BasedSequence source, Tokens tag, Location place) {
    boolean isProse = holdsProse(source, tag);
    if (isProse) {
      collected.report(
          Code.HTML_SYNTAX,
          place,
          "this is read as a tag `<" + tag.name() + ">`, and readers see nothing of it",
          "to show a `<`, write `&lt;`");
    }
    return isProse;
  }

  private void skipRawText(Tokens tokens) {
    // Inside a paragraph the closing tag comes as a piece of its own: see endTag.
    if (!unclosed.contains(tokens.name()) && !tokens.takeRawText()) {
      unclosed.add(tokens.name());
    }
  }

  private void broken(BasedSequence source, Tokens tokens, String message) {
    collected.report(
        Code.HTML_SYNTAX,
        place(source, tokens.start(), tokens.end()),
        message,
        "to show a `<`, write `&lt;`");
  }

  private Location place(BasedSequence source, int start, int end) {
    return TagWriter.place(collected, source, start, end);
  }
}
