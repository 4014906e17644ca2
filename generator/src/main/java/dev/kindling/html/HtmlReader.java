package dev.kindling.html;

import dev.kindling.html.HtmlFault.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a page into tags and text. Each character is looked at a bounded number of times, whatever
 * the page holds. One use, one thread.
 */
final class HtmlReader {

  /** A young Java machine takes a character out of an array much faster than out of a text. */
  private final char[] page;

  private final List<HtmlFault> faults = new ArrayList<>();
  private final OpenElements open;
  private final TagReader tags;
  private boolean hasDoctype;
  private int at;

  /** Whether something that is never closed took the rest: what it hides is not missing too. */
  private boolean isCutShort;

  HtmlReader(char[] page, boolean isPiece) {
    this.page = page;
    this.open = new OpenElements(faults, isPiece);
    this.tags = new TagReader(page, faults);
  }

  HtmlDocument read() {
    while (at < page.length && !open.isTooDeep()) {
      int next = at;
      boolean hasReference = false;
      while (next < page.length && page[next] != '<') {
        hasReference |= page[next] == '&';
        next++;
      }
      text(at, next, hasReference);
      at = next;
      if (at < page.length) {
        markup();
      }
    }
    if (open.isTooDeep()) {
      fault(
          at,
          at,
          "elements are nested more than " + OpenElements.DEEPEST + " deep",
          "nest them less: nothing behind this place was checked");
    } else if (!isCutShort) {
      open.finish();
    }
    return new HtmlDocument(hasDoctype, open.all(), faults);
  }

  private void markup() {
    char c = at + 1 < page.length ? page[at + 1] : ' ';
    if (isLetter(c)) {
      startTag();
    } else if (c == '/' && at + 2 < page.length && isLetter(page[at + 2])) {
      endTag();
    } else if (c == '!') {
      declaration();
    } else {
      fault(at, at + 1, "`<` begins no tag here", "write `&lt;` where you mean the sign itself");
      text(at, at + 1, false);
      at++;
    }
  }

  private void startTag() {
    int start = at;
    if (!tags.read(start)) {
      cutShort();
      return;
    }
    at = tags.end();
    String name = tags.name();
    Element element = open.start(name, start, at, tags.attributes(), tags.closesItself());
    if (!element.isForeign() && Elements.isRaw(name)) {
      raw(name, start);
    }
  }

  private void cutShort() {
    isCutShort = true;
    at = page.length;
  }

  private void cutShort(int start, int end, String message, String help) {
    faults.add(new HtmlFault(Sort.CUT_SHORT, start, end, message, help));
    cutShort();
  }

  private void raw(String name, int start) {
    int end = Characters.find(page, "</", at);
    while (end >= 0 && !isEndOf(name, end)) {
      end = Characters.find(page, "</", end + 2);
    }
    if (end < 0) {
      cutShort(start, at, "`" + name + "` is never closed", "close it with `</" + name + ">`");
      return;
    }
    if (name.equals("script")) {
      checkScript(end);
    }
    text(at, end, Elements.resolvesReferences(name));
    at = end;
  }

  /** A comment of old in a script hides the end of one that begins in it (section 13.2.5.17). */
  private void checkScript(int end) {
    int comment = -1;
    for (int i = at; i < end; i++) {
      if (comment < 0 && Characters.standsAt(page, "<!--", i)) {
        comment = i;
      } else if (comment >= 0 && page[i] == '<' && isScript(i + 1, end)) {
        fault(
            comment,
            comment + 4,
            "`<!--` and then `<script` hide where a script ends",
            "write `\\x3C!--` in a string of the script");
        return;
      }
    }
  }

  private boolean isScript(int start, int end) {
    return start + 6 <= end && Characters.cut(page, start, start + 6).equalsIgnoreCase("script");
  }

  private boolean isEndOf(String name, int offset) {
    int behind = offset + 2 + name.length();
    return behind < page.length
        && Characters.cut(page, offset + 2, behind).equalsIgnoreCase(name)
        && (TagReader.isSpace(page[behind]) || page[behind] == '>' || page[behind] == '/');
  }

  private void endTag() {
    int start = at;
    if (!tags.read(start + 1)) {
      cutShort();
      return;
    }
    at = tags.end();
    if (!tags.attributes().isEmpty()) {
      fault(start, at, "an end tag has no attributes", "move them to the start tag");
    }
    open.end(tags.name(), start, at);
  }

  private void declaration() {
    int start = at;
    if (Characters.standsAt(page, "<!--", at)) {
      comment(start);
      return;
    }
    if (open.isForeign() && Characters.standsAt(page, "<![CDATA[", at)) {
      int close = Characters.find(page, "]]>", at);
      if (close < 0) {
        cutShort(start, start + 9, "`<![CDATA[` is never closed", "close it with `]]>`");
        return;
      }
      text(at + 9, close, false);
      at = close + 3;
      return;
    }
    int end = Characters.find(page, '>', at);
    at = Math.min(end + 1, page.length);
    String word = Characters.cut(page, start + 2, end).strip().toLowerCase(Locale.ROOT);
    if (word.startsWith("doctype")) {
      hasDoctype |= word.matches("doctype\\s+html") && open.all().isEmpty();
    } else {
      fault(start, at, "`<!` begins neither a comment nor a doctype", "write `<!-- … -->`");
    }
  }

  private void comment(int start) {
    int dashes = Characters.find(page, "--", start + 4);
    while (dashes >= 0 && !isEndOfComment(dashes)) {
      dashes = Characters.find(page, "--", dashes + 1);
    }
    if (Characters.standsAt(page, ">", start + 4) || Characters.standsAt(page, "->", start + 4)) {
      at = Characters.find(page, '>', start) + 1;
      fault(start, at, "the comment ends before it begins", "write `<!-- … -->`");
    } else if (dashes < 0) {
      cutShort(start, start + 4, "the comment is never closed", "close it with `-->`");
    } else if (page[dashes + 2] == '!') {
      at = dashes + 4;
      fault(dashes, at, "`--!>` is no end of a comment", "close it with `-->`");
    } else {
      at = dashes + 3;
    }
  }

  private boolean isEndOfComment(int dashes) {
    return Characters.standsAt(page, "-->", dashes) || Characters.standsAt(page, "--!>", dashes);
  }

  private void text(int from, int end, boolean resolves) {
    boolean isDropped = from < end && page[from] == '\n' && open.dropsLineEnd(from);
    int start = isDropped ? from + 1 : from;
    if (start >= end) {
      return;
    }
    String resolved =
        resolves ? CharacterReferences.resolve(page, start, end, false, faults) : null;
    open.text(new Text(page, start, end, resolved));
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void fault(int start, int end, String message, String help) {
    faults.add(new HtmlFault(Sort.SYNTAX, start, end, message, help));
  }
}
