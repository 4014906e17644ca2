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
  private final OpenElements open = new OpenElements(faults);
  private final TagReader tags;
  private boolean hasDoctype;
  private int at;

  /** Whether something that is never closed took the rest: what it hides is not missing too. */
  private boolean isCutShort;

  HtmlReader(char[] page) {
    this.page = page;
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
    boolean isForeign = open.isForeign();
    open.start(name, start, at, tags.attributes(), tags.closesItself());
    if (!isForeign && Elements.isRaw(name)) {
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
    text(at, end, Elements.resolvesReferences(name));
    at = end;
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
      int end = Characters.find(page, "-->", at + 4);
      if (Characters.standsAt(page, ">", at + 4) || Characters.standsAt(page, "->", at + 4)) {
        end = Characters.find(page, '>', at) - 2;
        fault(start, end + 3, "the comment ends before it begins", "write `<!-- … -->`");
      } else if (end < 0) {
        cutShort(start, start + 4, "the comment is never closed", "close it with `-->`");
        return;
      }
      at = end + 3;
      return;
    }
    int end = Characters.find(page, '>', at);
    at = Math.min(end + 1, page.length);
    String word = Characters.cut(page, start + 2, end).strip().toLowerCase(Locale.ROOT);
    if (word.startsWith("doctype")) {
      hasDoctype |= word.matches("doctype\\s+html") && open.all().isEmpty();
    } else if (!(open.isForeign() && word.startsWith("[cdata["))) {
      fault(start, at, "`<!` begins neither a comment nor a doctype", "write `<!-- … -->`");
    }
  }

  private void text(int start, int end, boolean resolves) {
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
