package dev.kindling.report;

import dev.kindling.document.Fragment;
import java.util.List;

/**
 * The words of a body without its markup: a line for each block, so that headings and list items
 * end a sentence. Code, which nobody reads as a sentence, is left out.
 */
final class PlainText {

  private final StringBuilder out = new StringBuilder();
  private boolean isCode;

  private PlainText() {}

  /** The text of a body. */
  static String of(List<Fragment> body) {
    PlainText text = new PlainText();
    for (Fragment fragment : body) {
      if (fragment instanceof Fragment.Html html) {
        text.addMarkup(html.markup());
      } else if (fragment instanceof Fragment.HeadingClose) {
        text.out.append('\n');
      }
    }
    return text.out.toString();
  }

  private void addMarkup(String markup) {
    int i = 0;
    while (i < markup.length()) {
      char c = markup.charAt(i);
      if (c == '<') {
        int end = markup.indexOf('>', i);
        if (end < 0) {
          return;
        }
        addTag(markup, i + 1, end);
        i = end + 1;
      } else if (c == '&' && !isCode) {
        i = addReference(markup, i);
      } else {
        i = addText(markup, i);
      }
    }
  }

  /** A run of text, up to where something else begins. */
  private int addText(String markup, int start) {
    int end = start + 1;
    while (end < markup.length() && "<&\n".indexOf(markup.charAt(end)) < 0) {
      end++;
    }
    if (!isCode && markup.charAt(start) == '\n') {
      out.append(' ').append(markup, start + 1, end);
    } else if (!isCode) {
      out.append(markup, start, end);
    }
    return end;
  }

  private void addTag(String markup, int start, int end) {
    boolean isEnd = markup.startsWith("/", start);
    int from = isEnd ? start + 1 : start;
    int to = from;
    while (to < end && Character.isLetterOrDigit(markup.charAt(to))) {
      to++;
    }
    String name = markup.substring(from, to);
    if (name.equals("pre") || name.equals("code")) {
      isCode = !isEnd;
    }
    if ((isEnd || name.equals("br")) && isBlock(name)) {
      out.append('\n');
    }
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd", "br", "tr" ->
          true;
      case "caption", "figcaption", "blockquote", "summary", "div" -> true;
      default -> false;
    };
  }

  /** A character reference; what the engine writes is the five of XML. */
  private int addReference(String markup, int at) {
    int end = markup.indexOf(';', at);
    if (end < 0 || end - at > 8) {
      out.append('&');
      return at + 1;
    }
    switch (markup.substring(at + 1, end)) {
      case "amp" -> out.append('&');
      case "lt" -> out.append('<');
      case "gt" -> out.append('>');
      case "quot" -> out.append('"');
      default -> out.append(' ');
    }
    return end + 1;
  }
}
