package dev.kindling.markdown;

import dev.kindling.diagnostic.Code;
import dev.kindling.source.Location;

/**
 * Bounds that a body must keep before it is given to the Markdown library. The library's work on a
 * paragraph grows with the paragraph's length times the number of its special signs, at a different
 * rate for each sign; the rates here were measured, and the sum over all paragraphs is bounded. An
 * ordinary page asks for a thousandth of what is allowed. So is what all of its blocks and links
 * cost together, however short they are.
 */
final class Limits {

  /** In hundredths of a nanosecond per sign and character of its paragraph. */
  private static final int PER_LINK = 1200;

  private static final int PER_REFERENCE = 500;
  private static final int PER_TICK = 500;
  private static final int PER_TAG = 300;
  private static final int PER_ENTITY = 1000;
  private static final int PER_DEFINITION = 800;
  private static final int PER_PIPE = 50;
  private static final int PER_SIGN = 20;
  private static final int PER_LINE = 4;

  /**
   * In hundredths of a nanosecond per line of the paragraph, for each line that does not begin with
   * a letter or digit: it might begin a new block, and then the library looks at all lines before.
   */
  private static final int PER_MARKED_LINE = 4200;

  /**
   * In hundredths of a nanosecond per line and line, for lines that do not begin at the margin: the
   * library puts a block of code in a quote or list together in pieces, one a line.
   */
  private static final int PER_INDENTED_LINE = 100;

  /** In hundredths of a nanosecond per character and joint of an address, such as {@code a.b.c}. */
  private static final int PER_JOINT = 400;

  /**
   * In nanoseconds, for each block however short it is, and each level of quotes and lists that a
   * line stands in: to read, write and check it.
   */
  private static final int PER_BLOCK = 20_000;

  /** In nanoseconds, the same for what begins like a link, a tag or a reference to a character. */
  private static final int PER_PIECE = 8_000;

  /**
   * In nanoseconds per link and opening parenthesis that begins no address, in one paragraph: each
   * address is read on to where all of them could be closed.
   */
  private static final int PER_OPEN = 500;

  /** So many joints in one line are looked at closely. */
  private static final int MANY_JOINTS = 200;

  /** Runs of backticks of different lengths: each without a partner is sought to the end. */
  private static final int MOST_TICK_LENGTHS = 16;

  /** The same is true of what begins like a declaration, and no page needs any. */
  private static final int MOST_DECLARATIONS = 50;

  private final ParseContext collected;
  private final String text;
  private long effort;
  private long pieces;
  private long rate;
  private long links;
  private long opens;
  private long tickLengths;
  private int declarations;
  private int lines;
  private int markedLines;
  private long indentedLines;
  private int indentation;
  private boolean isInList;

  Limits(ParseContext collected, String text) {
    this.collected = collected;
    this.text = text;
  }

  /** Checks the text from an offset on; reports the first bound that it breaks. */
  boolean allow(int start) {
    if (text.length() - start > collected.options.maxBody()) {
      return refuse(
          Code.MARKDOWN_TOO_SLOW,
          start,
          "this text is longer than " + collected.options.maxBody() + " characters",
          "split it into several pages");
    }
    int at = start;
    int paragraph = start;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end - at > collected.options.maxLine()) {
        return refuse(
            Code.MARKDOWN_TOO_SLOW,
            at,
            "this line is longer than " + collected.options.maxLine() + " characters",
            "break it into several lines");
      }
      if (LineMarkers.depth(text, at, end) > collected.options.maxNesting()) {
        return refuse(
            Code.MARKDOWN_TOO_DEEP,
            at,
            "more than "
                + collected.options.maxNesting()
                + " quotes or lists stand inside each other",
            "use fewer levels");
      }
      if (isBlank(at, end)) {
        if (!endParagraph(paragraph, at)) {
          return false;
        }
        paragraph = end + 1;
        isInList = false;
      } else {
        if (beginsItem(at, end)) {
          if (!endParagraph(paragraph, at)) {
            return false;
          }
          paragraph = at;
          isInList = true;
        }
        pieces += lines == 0 ? PER_BLOCK : 0;
        pieces += (long) LineMarkers.count(text, at, end) * PER_BLOCK;
        line(at, end);
      }
      if (!margin(at, end)) {
        return false;
      }
      at = end + 1;
    }
    return endIndentation() && endParagraph(paragraph, Math.min(at, text.length()));
  }

  private boolean endParagraph(int start, int end) {
    effort += (rate + (long) lines * PER_LINE) * (end - start) / 100;
    effort += (long) markedLines * lines * PER_MARKED_LINE / 100;
    effort += links * opens * PER_OPEN;
    boolean isTooMuch = effort + pieces > collected.options.maxEffort();
    if (isTooMuch
        || Long.bitCount(tickLengths) > MOST_TICK_LENGTHS
        || declarations > MOST_DECLARATIONS) {
      return refuseEffort(start);
    }
    rate = 0;
    links = 0;
    opens = 0;
    lines = 0;
    markedLines = 0;
    tickLengths = 0;
    declarations = 0;
    return true;
  }

  /** Counts the lines that do not begin at the margin, until one does; a gap ends a quote. */
  private boolean margin(int start, int end) {
    char first = start < end ? text.charAt(start) : '\n';
    if (first == ' ' || first == '\t' || first == '>') {
      if (indentedLines++ == 0) {
        indentation = start;
      }
      return true;
    }
    boolean isGapInItem = first == '\n' && (indentedLines == 0 || text.charAt(indentation) != '>');
    return isGapInItem || endIndentation();
  }

  private boolean endIndentation() {
    effort += indentedLines * indentedLines * PER_INDENTED_LINE / 100;
    indentedLines = 0;
    return effort <= collected.options.maxEffort() || refuseEffort(indentation);
  }

  /**
   * Whether a line surely begins a list item, and with it a paragraph. What begins one only perhaps
   * is taken for a part of the paragraph above.
   */
  private boolean beginsItem(int start, int end) {
    int at = start;
    while (at < end && at < start + 3 && text.charAt(at) == ' ') {
      at++;
    }
    int marker = at;
    while (at < end && at < marker + 9 && isDigit(text.charAt(at))) {
      at++;
    }
    if (at + 2 >= end || text.charAt(at + 1) != ' ' || text.charAt(at + 2) == ' ') {
      return false;
    }
    char c = text.charAt(at);
    if (at == marker) {
      return c == '-' || c == '*' || c == '+';
    }
    boolean isFirst = at == marker + 1 && text.charAt(marker) == '1';
    return (c == '.' || c == ')') && (isFirst || lines == 0 || (isInList && marker == start));
  }

  private void line(int start, int end) {
    lines++;
    int joints = 0;
    char first = text.charAt(skipMarkers(start, end));
    markedLines += Character.isLetterOrDigit(first) ? 0 : 1;
    boolean isDefinition = first == '[';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char next = i + 1 < end ? text.charAt(i + 1) : ' ';
      switch (c) {
        case '`' -> i = ticks(i, end);
        case ']' -> {
          pieces += PER_PIECE;
          rate += bracket(next, isDefinition);
          links += next == '(' ? 1 : 0;
        }
        case '<' -> {
          pieces += PER_PIECE;
          rate += PER_TAG;
          declarations += next == '?' || (next == '!' && !text.startsWith("<!--", i)) ? 1 : 0;
        }
        case '&' -> {
          pieces += PER_PIECE;
          rate += PER_ENTITY;
        }
        case '|' -> rate += PER_PIPE;
        case '.', '-', '+' -> joints++;
        case '(' -> {
          opens += i > start && text.charAt(i - 1) == ']' ? 0 : 1;
          rate += PER_SIGN;
        }
        case '[', '!', '*', '_', '\\', '@', ':', '~', '"', '\'' -> rate += PER_SIGN;
        default -> {
          // Costs nothing worth counting.
        }
      }
    }
    if (joints > MANY_JOINTS) {
      addresses(start, end);
    }
  }

  /** The library looks for the end of an address at each of its joints. */
  private void addresses(int start, int end) {
    int begin = start;
    long joints = 0;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (c == '.' || c == '-' || c == '+') {
        joints++;
      } else if (!Character.isLetterOrDigit(c)) {
        effort += joints * (i - begin) * PER_JOINT / 100;
        begin = i + 1;
        joints = 0;
      }
    }
  }

  private static int bracket(char next, boolean isDefinition) {
    return switch (next) {
      case '(' -> PER_LINK;
      case '[' -> PER_REFERENCE;
      case ':' -> isDefinition ? PER_DEFINITION : PER_SIGN;
      default -> PER_SIGN;
    };
  }

  private int ticks(int start, int end) {
    int behind = start;
    while (behind < end && text.charAt(behind) == '`') {
      behind++;
    }
    tickLengths |= 1L << Math.min(behind - start, 63);
    rate += PER_TICK;
    return behind - 1;
  }

  private int skipMarkers(int start, int end) {
    int at = start;
    while (at < end - 1 && (text.charAt(at) == ' ' || text.charAt(at) == '>')) {
      at++;
    }
    return at;
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '>') {
        return false;
      }
    }
    return true;
  }

  private boolean refuseEffort(int at) {
    if (pieces > effort && effort + pieces > collected.options.maxEffort()) {
      return refuse(
          Code.MARKDOWN_TOO_SLOW,
          at,
          "up to here there are more paragraphs, items and links than can be read in reasonable"
              + " time",
          "split it into several pages");
    }
    return refuse(
        Code.MARKDOWN_TOO_SLOW,
        at,
        "this part has too many special signs or lines to be read in reasonable time",
        "put blank lines between its parts, or split the page");
  }

  private boolean refuse(Code code, int at, String message, String help) {
    int end = text.indexOf('\n', Math.min(at, text.length()));
    Location place = collected.at(at, end < 0 ? text.length() : end);
    collected.report(code, place, message, help);
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
