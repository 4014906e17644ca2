package dev.kindling.html;

import dev.kindling.html.HtmlPlace.Part;
import dev.kindling.html.Tokens.Kind;
import java.util.ArrayList;

/**
 * Follows HTML that comes piece by piece, some of them unknown, and says where in it the next
 * character will be. What has not ended is kept, and cut into tokens again once there is more of
 * it. Not thread-safe.
 */
public final class HtmlCursor {

  /** How much of a comment is kept: the most that its end can lack but for the last sign. */
  private static final int OF_COMMENT = 3;

  /** What has not ended, from its {@code <} on. */
  private final StringBuilder pending = new StringBuilder();

  private HtmlPlace place = HtmlPlace.BETWEEN_TAGS;
  private int lastTag = -1;
  private String element = "";
  private boolean isEnd;

  /**
   * All that is known at one point.
   *
   * @param pending what has not ended there
   * @param place where the next character will be
   */
  public record Memory(String pending, HtmlPlace place) {}

  /** Where the next character will be. */
  public HtmlPlace place() {
    return place;
  }

  /** Goes over something that is not known, and that ends nothing. */
  public void unknown() {
    if (!pending.isEmpty()) {
      pending.append(place.part() == Part.ELEMENT_NAME ? 'x' : HtmlPlace.UNKNOWN);
      read(pending.length());
    }
  }

  /** Goes over a piece. */
  public void text(String text) {
    lastTag = -1;
    if (pending.isEmpty() && text.indexOf('<') < 0) {
      return;
    }
    int known = pending.length();
    pending.append(text);
    read(known);
  }

  /** Where in the piece that was read last the last tag or comment begins, or -1. */
  public int lastTag() {
    return lastTag;
  }

  /** The name of the element of the last tag, in lower case; empty behind a comment. */
  public String element() {
    return element;
  }

  /** Whether the last tag was an end tag. */
  public boolean isEndTag() {
    return isEnd;
  }

  /** What is known here, to come back to it. */
  public Memory remember() {
    return new Memory(pending.toString(), place);
  }

  /** Goes back to where the memory was made. */
  public void returnTo(Memory memory) {
    keep(memory.pending(), memory.place());
  }

  private void read(int known) {
    char[] page = pending.toString().toCharArray();
    Tokens tokens = Tokens.asBrowsersDo(page, new ArrayList<>());
    while (tokens.next()) {
      int start = tokens.start();
      if (page[start] == '<' && start >= known) {
        lastTag = start - known;
      }
      Kind kind = tokens.kind();
      if (page[start] == '<') {
        boolean isTag = kind == Kind.START_TAG || kind == Kind.END_TAG;
        element = isTag ? tokens.name() : "";
        isEnd = kind == Kind.END_TAG;
      }
      if (kind == Kind.START_TAG && Elements.isRaw(tokens.name()) && !tokens.takeRawText()) {
        String begin = "<" + tokens.name() + ">";
        int kept = Math.max(tokens.end(), page.length - tokens.name().length() - 3);
        keep(begin + Characters.cut(page, kept, page.length), HtmlPlace.in(tokens.name()));
        return;
      }
      if (kind == Kind.BROKEN && page[start + 1] == '!') {
        int kept = Math.max(start + 4, page.length - OF_COMMENT);
        // The space keeps what is left from being read together with the beginning.
        String space = kept == start + 4 ? "" : " ";
        String left = Characters.cut(page, kept, page.length);
        keep("<!--" + space + left, HtmlPlace.of(Part.COMMENT));
        return;
      }
      if (kind == Kind.BROKEN) {
        keep(tokens.cutOff(), tokens.place());
        return;
      }
      boolean isOpen = kind == Kind.DECLARATION && page[tokens.end() - 1] != '>';
      if (isOpen || (kind == Kind.SIGN && tokens.end() == page.length)) {
        String left = Characters.cut(page, start, page.length);
        boolean isName = left.equals("<") || left.equals("</");
        keep(left, HtmlPlace.of(isName ? Part.ELEMENT_NAME : Part.COMMENT));
        return;
      }
    }
    keep("", HtmlPlace.BETWEEN_TAGS);
  }

  private void keep(String left, HtmlPlace where) {
    pending.setLength(0);
    pending.append(left);
    place = where;
  }
}
