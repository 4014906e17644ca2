package dev.kindling.html;

import dev.kindling.html.HtmlFault.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a tree of the tokens of a page. One use, one thread. */
final class HtmlReader {

  /** A young Java machine takes a character out of an array much faster than out of a text. */
  private final char[] page;

  private final List<HtmlFault> faults = new ArrayList<>();
  private final OpenElements open;
  private final Tokens tokens;
  private boolean hasDoctype;
  private boolean isDoctypeOver;

  /** Whether something that is never closed took the rest: what it hides is not missing too. */
  private boolean isCutShort;

  HtmlReader(char[] page) {
    this.page = page;
    this.open = new OpenElements(faults);
    this.tokens = Tokens.asBrowsersDo(page, faults);
  }

  HtmlDocument read() {
    while (!isCutShort && !open.isTooDeep() && tokens.next(open.isForeign())) {
      switch (tokens.kind()) {
        case TEXT -> text();
        case SIGN -> {
          noTag();
          text();
        }
        case START_TAG -> startTag();
        case END_TAG -> open.end(tokens.name(), tokens.start(), tokens.end());
        case COMMENT -> {}
        case DECLARATION -> declaration();
        case BROKEN -> isCutShort = true;
      }
    }
    if (open.isTooDeep()) {
      fault(
          tokens.end(),
          tokens.end(),
          "elements are nested more than " + OpenElements.DEEPEST + " deep",
          "nest them less: nothing behind this place was checked");
    } else if (!isCutShort) {
      open.finish();
    }
    return new HtmlDocument(hasDoctype, open.all(), open.named(), faults);
  }

  private void text() {
    int from = tokens.textStart();
    boolean isDropped = from < tokens.textEnd() && page[from] == '\n' && open.dropsLineEnd(from);
    int start = isDropped ? from + 1 : from;
    if (start < tokens.textEnd()) {
      open.text(new Text(page, start, tokens.textEnd(), tokens.resolved(start)));
    }
  }

  private void noTag() {
    fault(
        tokens.start(),
        tokens.start() + 1,
        "`<` begins no tag here",
        "write `&lt;` where you mean the sign itself");
  }

  private void startTag() {
    String name = tokens.name();
    int start = tokens.start();
    int end = tokens.end();
    Element element = open.start(name, start, end, tokens.attributes(), tokens.closesItself());
    if (element.isForeign() || !Elements.isRaw(name)) {
      return;
    }
    if (!tokens.takeRawText()) {
      isCutShort = true;
      faults.add(
          new HtmlFault(
              Sort.CUT_SHORT,
              start,
              end,
              "`" + name + "` is never closed",
              "close it with `</" + name + ">`"));
      return;
    }
    if (name.equals("script")) {
      checkScript(tokens.start(), tokens.end());
    }
    text();
  }

  /** A comment of old in a script hides the end of one that begins in it (section 13.2.5.17). */
  private void checkScript(int start, int end) {
    int comment = -1;
    for (int i = start; i < end; i++) {
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

  private void declaration() {
    int start = tokens.start();
    if (page[start + 1] != '!') {
      noTag();
      return;
    }
    int close = page[tokens.end() - 1] == '>' ? tokens.end() - 1 : tokens.end();
    String word = Characters.cut(page, start + 2, close).strip().toLowerCase(Locale.ROOT);
    if (word.startsWith("doctype")) {
      if (isDoctypeOver || !open.all().isEmpty()) {
        String help = "take it out: browsers pass over it";
        fault(start, tokens.end(), "only the first thing in a page can be its doctype", help);
      }
      isDoctypeOver = true;
      hasDoctype |= word.matches("doctype\\s+html") && open.all().isEmpty();
    } else {
      String help = "write `<!-- … -->`";
      fault(start, tokens.end(), "`<!` begins neither a comment nor a doctype", help);
    }
  }

  private void fault(int start, int end, String message, String help) {
    faults.add(new HtmlFault(Sort.SYNTAX, start, end, message, help));
  }
}
