package dev.kindling.markdown.leftover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines in a row that begin like the items of a list, with signs that make none here: other bullets
 * than {@code -}, letters, numbers of other forms. Readers see them run together.
 */
final class LineLists implements PassageRule {

  private static final String SPACE = "[ \\t\\u00a0\\u2002\\u2003\\u3000]";

  private static final Pattern BULLET =
      Pattern.compile(
          "([•◦‣▪▫●○■□➢➤⁃∙·・‧\\p{So}\\p{Co}]|[⇒→⇨➔➜➡])\\ufe0f?" + SPACE + "*[^\\s\\p{So}]");

  /** A dash parts the sides of a sentence, too, and a letter can be a word. */
  private static final Pattern SPACED =
      Pattern.compile("([–—−‐‑‒－»›-]|[o§](?=\\t))" + SPACE + "+\\S");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\((\\p{Nd}{1,3})\\)(?=\\s)|(\\p{Nd}{1,3})(?:[ ]?[.)](?=\\s)|[、．）]))" + SPACE + "*\\S");

  /** Behind the numbers that the parts of a contract have: {@code 1.1}, {@code 1.2}. */
  private static final Pattern DEEP_NUMBER =
      Pattern.compile("((?:\\d{1,2}\\.){1,3}(\\d{1,2})[.)]?)[ \\t]+\\p{Lu}");

  private static final Pattern OTHER_NUMBER = Pattern.compile("([①-⑳❶-❿➀-➓])");

  private static final Pattern LETTER =
      Pattern.compile("(\\((\\p{L})\\)|(\\p{L})[.)])" + SPACE + "+\\S");

  private static final Pattern ROMAN =
      Pattern.compile("(\\(?([ivxIVX]{1,5})[.)])" + SPACE + "+\\S");

  private static final List<String> ROMANS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private static final Pattern TASK = Pattern.compile("([-+*]\\[[ xX]?\\])[ \\t]+\\S");

  private static final String MEANT = "; if the lines are meant to run together, write them as one";

  /**
   * How a line begins.
   *
   * @param sort the same for all items of one list
   * @param number the number of a counted item, or -1
   */
  private record Mark(String sort, int number, int start, int end) {

    boolean isFollowedBy(Mark next) {
      return sort.equals(next.sort()) && (number < 0 || next.number() == number + 1);
    }
  }

  @Override
  public void check(Passage passage, LeftoverReport report) {
    if (passage.isHeading()) {
      return;
    }
    Optional<Mark> last = Optional.empty();
    boolean isTold = false;
    int at = 0;
    while (at < passage.length()) {
      int end = passage.lineEnd(at);
      int start = at;
      while (start < end && passage.charAt(start) <= ' ' && passage.charAt(start) >= '\t') {
        start++;
      }
      Optional<Mark> mark = start == end ? Optional.empty() : mark(passage, start, end);
      boolean isNext =
          last.isPresent()
              && mark.isPresent()
              && passage.charAt(at - 1) == '\n'
              && passage.before(at - 1) != Passage.TAG
              && last.get().isFollowedBy(mark.get());
      if (isNext && !isTold) {
        passage.report(report, sign(last.get().sort()), last.get().start(), last.get().end());
      }
      isTold = isNext;
      last = mark;
      at = end + 1;
    }
  }

  private static Optional<Mark> mark(Passage passage, int start, int end) {
    Matcher line = BULLET.matcher(passage).region(start, end);
    if (line.lookingAt() || line.usePattern(SPACED).lookingAt()) {
      return Optional.of(new Mark(line.group(1), -1, line.start(1), line.end(1)));
    }
    if (line.usePattern(TASK).lookingAt()) {
      String sort = line.group(1).substring(0, 2);
      return Optional.of(new Mark(sort, -1, line.start(1), line.end(1)));
    }
    if (line.usePattern(DEEP_NUMBER).lookingAt()) {
      String before = passage.text(line.start(1), line.start(2));
      return Optional.of(
          new Mark("1" + before, Integer.parseInt(line.group(2)), line.start(1), line.end(1)));
    }
    if (line.usePattern(NUMBER).lookingAt()) {
      String digits = line.group(2) == null ? line.group(3) : line.group(2);
      return counted(line, digits, Integer.parseInt(digits));
    }
    if (line.usePattern(OTHER_NUMBER).lookingAt()) {
      return counted(line, line.group(), line.group().charAt(0));
    }
    boolean isRoman = line.usePattern(ROMAN).lookingAt();
    int roman = isRoman ? ROMANS.indexOf(line.group(2).toLowerCase(Locale.ROOT)) : -1;
    if (roman >= 0 && !(line.group(2).length() == 1 && roman > 0)) {
      return counted(line, line.group(2), roman);
    }
    if (line.usePattern(LETTER).lookingAt()) {
      String letter = line.group(2) == null ? line.group(3) : line.group(2);
      return counted(line, letter, letter.codePointAt(0));
    }
    return Optional.empty();
  }

  /** The sort of a counted item is all but its number. */
  private static Optional<Mark> counted(Matcher line, String number, int value) {
    String sort = line.group(1).replace(number, "1");
    return Optional.of(new Mark(sort, value, line.start(1), line.end(1)));
  }

  private static Sign sign(String sort) {
    if (sort.indexOf('1') >= 0) {
      return Sign.mark(
          "these lines are no list, and run together",
          "begin each with a number, a point and a space, such as `1. `, below an empty line"
              + MEANT);
    }
    if (sort.indexOf('[') > 0) {
      return Sign.mark(
          "these lines are no tasks: a space is missing behind the `" + sort.charAt(0) + "`",
          "write `- [ ] ` or `- [x] `, below an empty line" + MEANT);
    }
    String shown =
        Character.getType(sort.codePointAt(0)) == Character.PRIVATE_USE
            ? "its sign"
            : "`" + sort + "`";
    return Sign.mark(
        "these lines are no list, and run together: " + shown + " makes no item",
        "begin each with `- `" + MEANT);
  }
}
