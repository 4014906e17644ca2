package dev.kindling.markdown.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pairs of {@code **}, {@code __} or {@code ~~} that made nothing bold or struck. One text. */
final class LooseEmphasis implements PassageRule {

  /** A longer piece between two signs is no emphasis that anybody meant. */
  private static final int LONGEST = 400;

  private static final Pattern WORDS = Pattern.compile("\\p{L}{3}|[\\p{IsHan}\\p{IsHangul}]");

  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?:k?w?args|options|opts|params|[a-z]\\w*_\\w*)(?=[\\s),.;]|$)|[a-z]\\w*[,)]");

  private static final Pattern BOLD =
      Pattern.compile("(?<![\\w_])__(?=\\p{L})[^_\\n]{2,200}[:.!?：。！？]__(?=[\\p{L}\\p{N}])");

  private static final Pattern SLANTED =
      Pattern.compile("(?<![\\w_])_(?=\\p{L})[\\p{L}\\p{N} '’-]{1,80}[:：。！？]_(?=[\\p{L}\\p{N}])");

  private static final Pattern STRESSED =
      Pattern.compile(
          "(?<![\\w*/.])\\*(?=\\p{L})[\\p{L}\\p{N} '’-]{1,80}[:：。！？]\\*(?=[\\p{L}\\p{N}])");

  private static final Sign UNENDED =
      Sign.mark(
          "these stars make nothing bold: the `**` that would end it is missing",
          "write `**` behind the last bold word" + meant('*'));

  private static final Sign LONE =
      Sign.mark(
          "these stars make nothing bold: there is only one `**` here",
          "write `**` on both sides of the bold words, without a space inside" + meant('*'));

  /** Where each {@code **} stands that is the only one of its paragraph. */
  private record Lone(Passage passage, int start, boolean isHead) {}

  private final List<Lone> lone = new ArrayList<>();

  @Override
  public void check(Passage passage, LeftoverReport report) {
    check(passage, '*', "bold", report);
    check(passage, '~', "struck through", report);
    tight(passage, BOLD, "__", "bold", report);
    tight(passage, SLANTED, "_", "slanted", report);
    tight(passage, STRESSED, "*", "slanted", report);
  }

  /** A word right behind signs that stand behind a colon or the like. */
  private static void tight(
      Passage passage, Pattern pattern, String signs, String what, LeftoverReport report) {
    if (passage.indexOf(signs, 0) < 0) {
      return;
    }
    Matcher found = pattern.matcher(passage);
    while (found.find()) {
      String escaped = signs.replace(signs.substring(0, 1), "\\" + signs.charAt(0));
      Sign sign =
          Sign.mark(
              "`"
                  + signs
                  + "` makes nothing "
                  + what
                  + " here, and readers see the signs: a word"
                  + " begins right behind it, or punctuation stands inside",
              "put a space behind the second `"
                  + signs
                  + "`, or the punctuation outside; if the"
                  + " signs are meant, write `"
                  + escaped
                  + "`, or the text as code");
      passage.report(report, sign, found.start(), found.start() + signs.length());
    }
  }

  private void check(Passage passage, char sign, String what, LeftoverReport report) {
    if (passage.indexOf("" + sign + sign, 0) < 0) {
      return;
    }
    List<int[]> runs = runs(passage, sign);
    int i = 0;
    while (i < runs.size()) {
      int[] run = runs.get(i);
      if (i + 1 < runs.size() && isPair(passage, run, runs.get(i + 1), i + 2 == runs.size())) {
        report(passage, run, runs.get(i + 1), sign, what, report);
        i += 2;
      } else {
        if (sign == '*' && isOpenEnd(passage, run)) {
          passage.report(report, UNENDED, run[0], run[1]);
        } else if (sign == '*' && runs.size() == 1 && run[1] - run[0] == 2) {
          alone(passage, run[0]);
        }
        i++;
      }
    }
  }

  /** Keeps one that stands at the head of a paragraph, or behind a word. */
  private void alone(Passage passage, int start) {
    boolean isHead = start == 0 && passage.at(2) == ' ';
    boolean isEnd =
        !Character.isWhitespace(passage.before(start))
            && Character.isWhitespace(passage.at(start + 2));
    if (isHead || isEnd) {
      lone.add(new Lone(passage, start, isHead));
    }
  }

  /**
   * Tells of each {@code **} at the head of a paragraph, or at the end of a sentence, of which
   * there is no other in its paragraph. Where the text has one of either, they are a mark and its
   * note.
   */
  void finish(LeftoverReport report) {
    boolean hasHead = lone.stream().anyMatch(Lone::isHead);
    boolean hasEnd = lone.stream().anyMatch(one -> !one.isHead());
    if (hasHead && hasEnd) {
      return;
    }
    for (Lone one : lone) {
      boolean isMeant =
          one.isHead()
              || (one.start() > 3 && ".!?:。！？：".indexOf(one.passage().before(one.start())) >= 0);
      if (isMeant) {
        one.passage().report(report, LONE, one.start(), one.start() + 2);
      }
    }
  }

  private static String meant(char sign) {
    return "; if the signs are meant, write `\\" + sign + "\\" + sign + "`, or the text as code";
  }

  private static void report(
      Passage passage, int[] open, int[] close, char sign, String what, LeftoverReport report) {
    String signs = "" + sign + sign;
    boolean isSpaced =
        Character.isWhitespace(passage.at(open[1]))
            || Character.isWhitespace(passage.before(close[0]));
    String message = "`" + signs + "` makes nothing " + what + " here, and readers see the signs: ";
    passage.report(
        report,
        isSpaced
            ? Sign.mark(
                message + "a space stands inside",
                "put the signs right at the first and the last word" + meant(sign))
            : Sign.mark(
                message + "a word begins right behind it, or punctuation stands inside",
                "put a space behind the second `"
                    + signs
                    + "`, or the punctuation outside"
                    + meant(sign)),
        open[0],
        open[1]);
  }

  /** Runs of just two or three signs. */
  private static List<int[]> runs(Passage passage, char sign) {
    List<int[]> runs = new ArrayList<>();
    int at = 0;
    while (at < passage.length()) {
      int end = at;
      while (end < passage.length() && passage.charAt(end) == sign) {
        end++;
      }
      int length = end - at;
      boolean isPath = passage.before(at) == '/' || passage.at(end) == '/';
      if ((length == 2 || (length == 3 && sign == '*')) && !isPath) {
        runs.add(new int[] {at, end});
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  private static boolean isPair(Passage passage, int[] open, int[] close, boolean isLast) {
    boolean begins =
        !isWord(passage.before(open[0])) || !Character.isWhitespace(passage.at(open[1]));
    boolean isIdle = Character.isWhitespace(passage.at(open[1])) && isWord(passage.before(open[0]));
    int length = close[0] - open[1];
    boolean isMeant = length < LONGEST && WORDS.matcher(passage.text(open[1], close[0])).find();
    boolean ends =
        !Character.isWhitespace(passage.before(close[0]))
            || !isWord(passage.at(close[1]))
            || (isLast && !Character.isWhitespace(passage.at(open[1])));
    boolean isNames = isIdentifier(passage, open[1]) && isIdentifier(passage, close[1]);
    return begins && ends && isMeant && !isIdle && !isNames;
  }

  /** A {@code **} before a word, with none to end it; not the name of a program's argument. */
  private static boolean isOpenEnd(Passage passage, int[] run) {
    char before = passage.before(run[0]);
    boolean isFirst = Character.isWhitespace(before) || "(\"“‘'".indexOf(before) >= 0;
    return isFirst
        && Character.isLetterOrDigit(passage.at(run[1]))
        && !isIdentifier(passage, run[1])
        && isBeforeWords(passage, run[1]);
  }

  private static boolean isBeforeWords(Passage passage, int at) {
    int end = at;
    while (passage.at(end) != ' ' && !Passage.isLineEnd(passage.at(end))) {
      end++;
    }
    return passage.at(end) == ' ';
  }

  private static boolean isIdentifier(Passage passage, int at) {
    return IDENTIFIER.matcher(passage).region(at, passage.length()).lookingAt();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
