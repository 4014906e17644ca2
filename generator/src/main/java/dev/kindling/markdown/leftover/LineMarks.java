package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.Paragraph;
import dev.kindling.diagnostic.Code;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs at the beginnings of lines: of headings, lists, definitions and other tools' boxes. */
final class LineMarks implements PassageRule {

  private static final Pattern HEADING = Pattern.compile("(#{2,6})[\\p{L}\\p{N}]");
  private static final Pattern DEEP = Pattern.compile("(#{7,})[ \\t]*[\\p{L}\\p{N}]");
  private static final Pattern ITEM = Pattern.compile("([-+*])\\p{L}[\\p{L}'’,]+");

  /** A space that is none, as word processors and some keyboards write it. */
  private static final Pattern WIDE =
      Pattern.compile(
          "(?:#{1,6}|[-+*]|\\d{1,3}[.)])(?<sign>[\\u00a0\\u2002-\\u200a\\u202f\\u3000])[^\\s]");

  /** A line of words that stands alone, with one sign. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<sign>#)\\p{Lu}\\p{Ll}*(?:[ ][^#\\n\\u2028]{0,60}[^#\\n\\u2028.,;:!?…])?\\z");

  private static final Pattern TAGS =
      Pattern.compile(
          "(?<sign>#[\\p{L}_][\\p{L}\\p{N}_/-]*)(?:[ ]+#[\\p{L}_][\\p{L}\\p{N}_/-]*)*\\z");

  private static final Pattern FULL_WIDTH = Pattern.compile("(?<sign>＃{1,6})[ \\u3000]*\\S");

  /** Several words with the same sign, as a sentence counts up the options of a command. */
  private static final Pattern OPTIONS =
      Pattern.compile(
          "([-+*])[\\p{L}\\p{N}-]++(?:[ \\t]++|[,;][ \\t]++(?:\\p{L}++[ \\t]++)?)\\1\\p{L}.*");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}[.)])\\p{L}{2}");
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(\\[[^\\[\\]\\n"
              + "\\x00\\x03]+\\][ ]?:)[ \\t]*"
              + "(?:\\x02|<|https?:|mailto:|\\.{0,2}/\\w|[\\w%./-]{1,100}\\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)\\b).*");
  private static final Pattern COLONS = Pattern.compile("(:{3,})[ \\t]*[\\w{]");
  private static final Pattern COLON = Pattern.compile("(:)(?:[ \\t]+[^\\s\\u2028].*)?");
  private static final Pattern TIGHT = Pattern.compile("(:)\\p{Lu}\\p{Ll}+[ ,][^:]*");
  private static final Pattern MARKS =
      Pattern.compile("(!!!|\\?\\?\\?\\+?|===[!+]?(?=[ ]\"))[ \\t]+[\\w\"]+");
  private static final Pattern FENCE =
      Pattern.compile("('{3,}|´{3,}|[‘’]{3,}|\"{3,}|[“”]{3,})[\\w-]*[ \\t]*");
  private static final Pattern CONFLICT =
      Pattern.compile("(<{7}(?= \\S)|>{7}(?= \\S)|\\|{7}(?= \\S))");

  private static final Sign MERGED =
      new Sign(
          Code.MERGE_CONFLICT,
          "two versions of this text were merged, and nobody chose between them",
          "keep one version, and delete the lines with the signs");

  private static final String SLASH = "; if the sign is meant, write `\\` before it";

  private static final String BOX =
      "for a box write a quote that begins with `[!name]` on a line of its own; if the signs are"
          + " meant, write `\\` before them";

  @Override
  public void check(Passage passage, LeftoverReport report) {
    Line last = Line.NONE;
    int at = 0;
    while (at < passage.length()) {
      int end = passage.lineEnd(at);
      int start = at;
      while (start < end && (passage.charAt(start) == ' ' || passage.charAt(start) == '\t')) {
        start++;
      }
      last = line(passage, start, end, last, report);
      at = end + 1;
    }
  }

  /** What a line begins with that may be an item of a list. */
  private record Line(String bullet, int start, int end, boolean isTold) {
    static final Line NONE = new Line("", 0, 0, false);
  }

  private static Line line(Passage passage, int start, int end, Line last, LeftoverReport report) {
    if (start == end || Character.isLetter(passage.charAt(start))) {
      return Line.NONE;
    }
    Matcher line = HEADING.matcher(passage).region(start, end);
    if (!passage.isHeading()) {
      single(passage, line, report);
    }
    told(passage, line, CONFLICT, report, MERGED);
    boolean isTight = start > 0 && line.usePattern(TIGHT).matches();
    if (passage.block() instanceof Paragraph && (isTight || line.usePattern(COLON).matches())) {
      Sign sign =
          isTight
              ? Sign.mark(
                  "this is no definition: a space is missing behind the `:`",
                  "write a space behind it" + SLASH)
              : LooseDefinitions.SIGN;
      passage.report(report, sign, line.start(1), line.end(1));
    }
    String bullet = bullet(line);
    if (bullet.isEmpty()) {
      return Line.NONE;
    }
    boolean isSame = last.bullet().equals(bullet) && passage.charAt(start - 1) == '\n';
    if (isSame && !last.isTold()) {
      passage.report(report, list(bullet), last.start(), last.end());
    }
    return new Line(bullet, line.start(1), line.end(1), isSame);
  }

  private static void single(Passage passage, Matcher line, LeftoverReport report) {
    if (passage.charAt(line.regionStart()) == '#' || passage.charAt(line.regionStart()) == '＃') {
      headings(passage, line, report);
    }
    wide(passage, line, report);
    told(
        passage,
        line,
        DEFINITION,
        report,
        Sign.mark(
            "this line is not read as the definition of a link",
            "write `[label]: address` with nothing behind the address but a title in double quotes,"
                + " below an empty line"
                + SLASH));
    told(
        passage,
        line,
        COLONS,
        report,
        Sign.foreign("readers see these colons: Kindling knows no such box", BOX));
    told(
        passage,
        line,
        MARKS,
        report,
        Sign.foreign("readers see these signs: Kindling knows no such box", BOX));
    if (line.usePattern(FENCE).matches()) {
      Sign fence =
          Sign.mark(
              "this line begins or ends no code: these signs are no backquotes",
              "write three backquotes, as in ```` ``` ````" + SLASH);
      passage.report(report, fence, line.start(1), line.end(1));
    }
  }

  private static void headings(Passage passage, Matcher line, LeftoverReport report) {
    Sign unspaced =
        Sign.mark(
            "this is no heading: a space is missing behind the `#`",
            "write a space behind the last `#`" + SLASH);
    told(passage, line, HEADING, report, unspaced);
    told(
        passage,
        line,
        DEEP,
        report,
        Sign.mark("this is no heading: the deepest level is 6", "write at most six `#`" + SLASH));
    told(
        passage,
        line,
        FULL_WIDTH,
        report,
        Sign.mark(
            "this is no heading: `＃` has full width",
            "write `#`, and a space behind it; if the sign is meant, write `&#xFF03;`"));
    if (line.regionStart() > 0 || !(passage.block() instanceof Paragraph)) {
      return;
    }
    Matcher whole = TAGS.matcher(passage);
    if (whole.lookingAt() && (passage.indexOf(" #", 0) > 0 || passage.indexOf("/", 0) > 0)) {
      passage.report(
          report,
          Sign.foreign(
              "readers see these signs: `#` makes no tag here",
              "write the words into the `tags` of the front matter" + SLASH),
          whole.start("sign"),
          whole.end("sign"));
    } else if (whole.usePattern(ALONE).lookingAt()) {
      passage.report(report, unspaced, whole.start("sign"), whole.end("sign"));
    }
  }

  private static void wide(Passage passage, Matcher line, LeftoverReport report) {
    if (line.usePattern(WIDE).lookingAt() && passage.isFirst(line.start())) {
      char space = line.group("sign").charAt(0);
      Sign sign =
          Sign.mark(
              "this line begins no "
                  + (passage.charAt(line.start()) == '#' ? "heading" : "list")
                  + ": what stands behind the sign is no plain space but "
                  + String.valueOf(Character.getName(space)).toLowerCase(Locale.ROOT)
                  + String.format(Locale.ROOT, " (U+%04X)", (int) space),
              "write a plain space there" + SLASH);
      passage.report(report, sign, line.start(), line.start("sign"));
    }
  }

  private static void told(
      Passage passage, Matcher line, Pattern pattern, LeftoverReport report, Sign sign) {
    if (line.usePattern(pattern).lookingAt()) {
      passage.report(report, sign, line.start(1), line.end(1));
    }
  }

  /** The sort of bullet that a line begins with; the matcher then holds its place. */
  private static String bullet(Matcher line) {
    if (line.usePattern(OPTIONS).lookingAt()) {
      return "";
    }
    if (line.usePattern(ITEM).lookingAt()) {
      return line.group(1);
    }
    return line.usePattern(NUMBER).lookingAt() ? "1." : "";
  }

  private static Sign list(String bullet) {
    return Sign.mark(
        "these lines are no list: a space is missing behind the "
            + (bullet.equals("1.") ? "number" : "`" + bullet + "`"),
        "write a space behind each, and an empty line before the first" + SLASH);
  }
}
