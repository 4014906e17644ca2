package dev.kindling.search;

import dev.kindling.document.Fragment;
import dev.kindling.html.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The texts between the tags of a body, paragraph by paragraph. What is drawn, styled or run is no
 * text, and neither are numbers of footnotes. One thread.
 */
final class BlockTexts {

  /** Elements that stand inside a sentence. */
  private static final List<String> INLINE =
      List.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "time", "u", "var",
          "wbr");

  /** Elements with nothing that a reader reads. */
  private static final List<String> SKIPPED = List.of("script", "style", "svg", "sup", "math");

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private String skipped = "";

  private BlockTexts() {}

  /** The texts of a body. */
  static List<String> of(List<Fragment> body) {
    StringBuilder markup = new StringBuilder();
    for (Fragment fragment : body) {
      if (fragment instanceof Fragment.Html html) {
        markup.append(html.markup());
      } else if (fragment instanceof Fragment.HeadingOpen
          || fragment instanceof Fragment.HeadingClose) {
        markup.append("<p>");
      } else if (fragment instanceof Fragment.Image image) {
        HtmlText.append(markup.append(' '), image.alt());
        markup.append(' ');
      }
    }
    BlockTexts reading = new BlockTexts();
    reading.read(markup.toString());
    return reading.texts;
  }

  private void read(String markup) {
    int at = 0;
    while (at < markup.length()) {
      int tag = markup.indexOf('<', at);
      if (tag < 0) {
        tag = markup.length();
      }
      if (skipped.isEmpty()) {
        block.append(markup, at, tag);
      }
      at = tag < markup.length() ? tag(markup, tag) : tag;
    }
    end();
  }

  /** Goes over a tag, or a comment; answers where it ends. */
  private int tag(String markup, int start) {
    if (markup.startsWith("<!--", start)) {
      int end = markup.indexOf("-->", start);
      return end < 0 ? markup.length() : end + "-->".length();
    }
    boolean isEnd = markup.startsWith("</", start);
    int from = start + (isEnd ? 2 : 1);
    int to = from;
    while (to < markup.length() && Character.isLetterOrDigit(markup.charAt(to))) {
      to++;
    }
    name(markup.substring(from, to).toLowerCase(Locale.ROOT), isEnd);
    char quote = 0;
    for (int at = to; at < markup.length(); at++) {
      char c = markup.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return markup.length();
  }

  private void name(String name, boolean isEnd) {
    if (!skipped.isEmpty()) {
      skipped = isEnd && name.equals(skipped) ? "" : skipped;
    } else if (SKIPPED.contains(name)) {
      skipped = isEnd ? "" : name;
    } else if (!INLINE.contains(name)) {
      end();
    }
  }

  private void end() {
    String text = block.indexOf("&") < 0 ? block.toString() : HtmlText.read(block.toString());
    String line = spaced(text);
    if (!line.isEmpty()) {
      texts.add(line);
    }
    block.setLength(0);
  }

  /** A text with one space wherever it has any, and none around it. */
  static String spaced(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isGap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        isGap = line.length() > 0;
      } else {
        if (isGap) {
          line.append(' ');
          isGap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
