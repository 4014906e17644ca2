package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that are none: {@code ](} is left over, or a space stands before the parenthesis. */
final class OpenLinks implements PassageRule {

  private static final Pattern PARTED =
      Pattern.compile(
          "\\[(?!sic\\])([^\\[\\]\\n]{1,200}+)\\]( +)\\("
              + "(?:\\x02|https?:|mailto:|tel:|\\.{0,2}/\\w|[^\\s()]+\\.md(?=[)#]))[^\\s()]*\\)");

  /** What an address has and words in parentheses have not. */
  private static final Pattern ADDRESS =
      Pattern.compile("[/#%@\\\\\\x00\\x02]|[.:+][\\p{L}\\p{N}+]|^(?i:https?|mailto|tel):");

  private static final Pattern BEGUN = Pattern.compile("(?i:https?|mailto|tel):[ \\t]+");

  /** The size of a picture, as other tools write it behind its address. */
  private static final Pattern SIZE =
      Pattern.compile(
          "[ \\t]+=(?:\\d+(?:%|px|em)?[x×](?:\\d+(?:%|px|em)?)?|[x×]\\d+(?:%|px|em)?)$");

  private static final int LONGEST = 2000;

  private static final String MEANT = "; if the brackets are meant, write `\\[`";

  @Override
  public void check(Passage passage, LeftoverReport report) {
    int open = 0;
    for (int at = passage.indexOf("[", 0); at >= 0 && at < passage.length(); at++) {
      char c = passage.charAt(at);
      if (c == '[') {
        open++;
      } else if (c == ']' && open > 0) {
        boolean isLeft = passage.at(at + 1) == '(' && !isNoAddress(passage, at);
        open = isLeft ? 0 : open - 1;
        if (isLeft) {
          report(passage, at, report);
        }
      }
    }
    if (passage.indexOf("] ", 0) >= 0) {
      parted(passage, report);
    }
  }

  private static void parted(Passage passage, LeftoverReport report) {
    Matcher parted = PARTED.matcher(passage);
    while (parted.find()) {
      if (parted.group(1).chars().anyMatch(Character::isLetter)) {
        Sign sign =
            Sign.mark(
                "this is no link: a space stands between `]` and `(`",
                "take the space out" + MEANT);
        passage.report(report, sign, parted.start(2) - 1, parted.end(2) + 1);
      }
    }
  }

  /** Nothing that can be an address, or a tag, of which raw HTML is told where it is read. */
  private static boolean isNoAddress(Passage passage, int at) {
    char next = passage.at(at + 2);
    return next == ')' || next == Passage.TAG || Passage.isLineEnd(next);
  }

  /** Where the line ends, or where no address would go on to. */
  private static int end(Passage passage, int at) {
    int end = at;
    while (end < at + LONGEST && !Passage.isLineEnd(passage.at(end))) {
      end++;
    }
    return end;
  }

  /** What to do about the spaces in what was meant as an address. */
  private static String spaces(String written) {
    Matcher size = SIZE.matcher(written);
    if (size.find()) {
      return "take `"
          + size.group().strip()
          + "` out: the size of a picture comes from its file, and the theme makes room for it";
    }
    if (BEGUN.matcher(written).lookingAt()) {
      return "take the space behind the `:` out";
    }
    return "write each space as `%20`; a title stands behind the address, in double quotes";
  }

  private static void report(Passage passage, int at, LeftoverReport report) {
    int end = end(passage, at);
    int close = at + 2;
    int depth = 1;
    boolean hasSpace = false;
    boolean hasClose = false;
    while (close < end && depth > 0) {
      char c = passage.charAt(close);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      hasClose |= c == ')';
      hasSpace |= depth > 0 && (c == ' ' || c == '\t');
      close++;
    }
    if (passage.at(at + 2) == '{' && "{%".indexOf(passage.at(at + 3)) >= 0) {
      return; // What another tool would have filled in is told as such.
    }
    boolean isAngle = passage.at(at + 2) == '<';
    boolean isWords =
        hasSpace && depth == 0 && !ADDRESS.matcher(passage).region(at + 2, close - 1).find();
    if (isWords) {
      return;
    }
    Sign sign;
    if (!hasClose) {
      sign =
          new Sign(
              Code.LEFT_OPEN,
              "this link is never closed: behind its address the `)` is missing",
              "write `)` where the address ends" + MEANT);
    } else if (depth > 0) {
      sign =
          new Sign(
              Code.LEFT_OPEN,
              "this link is never closed: there is a `(` in its address, and one `)` is missing",
              "write the `)`, or `%28` for a `(` that has no partner" + MEANT);
    } else if (hasSpace) {
      sign =
          new Sign(
              Code.BROKEN_LINK,
              "this is not read as an address: there is a space in it",
              spaces(passage.text(at + 2, close - 1)) + MEANT);
    } else {
      sign =
          Sign.mark(
              "this is not read as a link, and readers see its signs",
              "write `[words](address)`, with nothing else in the parentheses" + MEANT);
    }
    boolean isShort = !hasClose || depth > 0;
    passage.report(report, sign, isShort || isAngle ? at : at + 2, isShort ? at + 2 : close - 1);
  }
}
