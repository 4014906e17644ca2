package dev.kindling.report;

import dev.kindling.document.Fragment;
import dev.kindling.html.Elements;
import dev.kindling.html.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a body without its markup: a line for each block, so that headings and list items
 * end a sentence. Code, which nobody reads as a sentence, is left out.
 */
public final class PlainText {

  private final StringBuilder out = new StringBuilder();

  /** How many elements with code are open. */
  private int code;

  private PlainText() {}

  /** The text of a body. */
  public static String of(List<Fragment> body) {
    PlainText text = new PlainText();
    text.read(Tokens.asBrowsersDo(markup(body).toCharArray(), new ArrayList<>()));
    return text.out.toString();
  }

  /** The body in one piece, with nothing in its holes but the headings that stand in them. */
  private static String markup(List<Fragment> body) {
    StringBuilder markup = new StringBuilder();
    for (Fragment fragment : body) {
      if (fragment instanceof Fragment.Html html) {
        markup.append(html.markup());
      } else if (fragment instanceof Fragment.HeadingOpen heading) {
        markup.append("<h").append(heading.level()).append('>');
      } else if (fragment instanceof Fragment.HeadingClose heading) {
        markup.append("</h").append(heading.level()).append('>');
      }
    }
    return markup.toString();
  }

  private void read(Tokens tokens) {
    while (tokens.next()) {
      switch (tokens.kind()) {
        case TEXT, SIGN -> addText(tokens.text());
        case START_TAG -> addTag(tokens.name(), 1);
        case END_TAG -> addTag(tokens.name(), -1);
        case COMMENT, DECLARATION, BROKEN -> {}
      }
    }
  }

  private void addTag(String name, int step) {
    if (name.equals("pre") || name.equals("code")) {
      code += step;
    }
    if (name.equals("br") || !Elements.isPhrasing(name)) {
      endLine();
    }
  }

  private void addText(String text) {
    if (code > 0) {
      return;
    }
    String line = text.replace('\n', ' ');
    out.append(isLineStart() ? line.stripLeading() : line);
  }

  private void endLine() {
    if (!isLineStart()) {
      out.append('\n');
    }
  }

  private boolean isLineStart() {
    return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
  }
}
