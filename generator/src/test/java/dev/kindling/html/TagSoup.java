package dev.kindling.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** HTML at random: of tags and words, and of pages with a change. Equal seeds make equal HTML. */
public final class TagSoup {

  private static final List<String> NAMES =
      List.of(
          "a",
          "b",
          "i",
          "em",
          "code",
          "span",
          "abbr",
          "p",
          "div",
          "section",
          "h2",
          "h3",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "button",
          "form",
          "label",
          "select",
          "optgroup",
          "option",
          "details",
          "summary",
          "figure",
          "figcaption",
          "ins",
          "del",
          "br",
          "hr",
          "img",
          "input",
          "pre",
          "template",
          "svg",
          "g",
          "title",
          "foreignObject",
          "math",
          "mi",
          "mtext",
          "x-y",
          "foo",
          "ruby",
          "rt",
          "video",
          "source",
          "noscript",
          "fieldset",
          "legend",
          "blockquote",
          "nobr",
          "font",
          "center",
          "object",
          "main",
          "address",
          "textarea",
          "script",
          "style",
          "datalist",
          "head",
          "body",
          "html",
          "link",
          "meta",
          "picture",
          "map",
          "area",
          "image",
          "param");

  private TagSoup() {}

  /** Tags and words at random, most of them closed in order. */
  public static String of(Random random, int pieces) {
    StringBuilder soup = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    for (int n = 0; n < pieces; n++) {
      int choice = random.nextInt(10);
      if (choice < 6) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        soup.append('<').append(name).append('>');
        if (!Elements.isVoid(name)) {
          open.push(name);
        }
      } else if (choice < 8 && !open.isEmpty()) {
        soup.append("</").append(open.pop()).append('>');
      } else if (choice == 8 && !open.isEmpty()) {
        open.pop();
      } else {
        soup.append("w").append(n);
      }
    }
    while (!open.isEmpty()) {
      String name = open.pop();
      if (!Elements.mayLackEnd(name) || random.nextBoolean()) {
        soup.append("</").append(name).append('>');
      }
    }
    return soup.toString();
  }

  /** A page with one change: a tag or text lost, moved or doubled, or another tag in its place. */
  public static String changed(String page, Random random) {
    List<String> pieces = new ArrayList<>(List.of(page.split("(?=<)|(?<=>)", -1)));
    if (pieces.size() == 1) {
      return page;
    }
    int at = 1 + random.nextInt(pieces.size() - 1);
    String piece = pieces.remove(at);
    switch (random.nextInt(4)) {
      case 0 -> pieces.add(1 + random.nextInt(pieces.size()), piece);
      case 1 -> pieces.addAll(at, List.of(piece, piece));
      case 2 -> pieces.add(at, "<" + NAMES.get(random.nextInt(NAMES.size())) + ">");
      default -> {}
    }
    return String.join("", pieces);
  }
}
