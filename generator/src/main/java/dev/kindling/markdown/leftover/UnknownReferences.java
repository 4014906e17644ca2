package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.html.PageCharacters;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of characters that are nearly right, such as {@code nbps}, and numbers that stand for none.
 */
final class UnknownReferences implements PassageRule {

  private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,31});");
  private static final Pattern NUMBER =
      Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,8}));");

  private static final Pattern UNENDED =
      Pattern.compile(
          "&(?:nbsp|amp|lt|gt|quot|copy|hellip|[nm]dash|[lr][sd]quo|[lr]aquo|euro|thinsp|shy|"
              + "[aouAOU]uml|szlig|eacute|egrave|agrave|ccedil|ntilde|#\\d{2,5})(?![\\w;=-])");

  /** The numbers of an old character set, which browsers take for its characters. */
  private static final Charset OLD = Charset.forName("windows-1252");

  /** The names that authors use; one that is nearly none of them may be meant as text. */
  private static final List<String> COMMON =
      List.of(
          "nbsp", "amp", "lt", "gt", "quot", "apos", "shy", "copy", "reg", "trade", "hellip",
          "ndash", "mdash", "lsquo", "rsquo", "sbquo", "ldquo", "rdquo", "bdquo", "laquo", "raquo",
          "thinsp", "ensp", "emsp", "euro", "pound", "cent", "yen", "deg", "times", "divide",
          "middot", "bull", "rarr", "larr", "uarr", "darr", "plusmn", "frac12", "frac14", "sect",
          "para", "auml", "ouml", "uuml", "Auml", "Ouml", "Uuml", "szlig", "eacute", "egrave",
          "agrave", "ccedil", "ntilde", "zwnj", "zwj", "lrm", "rlm", "iexcl", "iquest", "minus");

  @Override
  public void check(Passage passage, LeftoverReport report) {
    if (passage.indexOf("&", 0) < 0) {
      return;
    }
    named(passage, report);
    unended(passage, report);
    Matcher number = NUMBER.matcher(passage);
    while (number.find()) {
      if (!isCharacter(number.group())) {
        Sign sign =
            new Sign(
                Code.UNKNOWN_CHARACTER,
                "`" + number.group() + "` stands for no character",
                advice(number(number)));
        passage.report(report, sign, number.start(), number.end());
      }
    }
  }

  /** Whether a reference is one by number. */
  static boolean isNumber(CharSequence reference) {
    return reference.charAt(1) == '#';
  }

  /** Whether there is a character of the number in a reference. */
  static boolean isCharacter(CharSequence reference) {
    Matcher number = NUMBER.matcher(reference);
    return !number.matches() || PageCharacters.isCharacter(number(number));
  }

  private static long number(Matcher reference) {
    return reference.group(1) == null
        ? Long.parseLong(reference.group(2))
        : Long.parseLong(reference.group(1), 16);
  }

  private static String advice(long number) {
    String meant = "write the character itself; if it is meant as text, write `&amp;`";
    if (number < 0x80 || number > 0x9F) {
      return meant;
    }
    String old = new String(new byte[] {(byte) number}, OLD);
    return PageCharacters.isCharacter(old.charAt(0)) && old.charAt(0) != '\ufffd'
        ? "did you mean `" + old + "`? If it is meant as text, write `&amp;`"
        : meant;
  }

  /** A reference without its {@code ;}, which readers see as it is written. */
  private static void unended(Passage passage, LeftoverReport report) {
    Matcher found = UNENDED.matcher(passage);
    while (found.find()) {
      passage.report(
          report,
          new Sign(
              Code.UNKNOWN_CHARACTER,
              "`" + found.group() + "` is read as these letters: its `;` is missing",
              "write `" + found.group() + ";`; if it is meant as text, write `&amp;`"),
          found.start(),
          found.end());
    }
  }

  private static void named(Passage passage, LeftoverReport report) {
    Matcher found = REFERENCE.matcher(passage);
    while (found.find()) {
      if (COMMON.contains(found.group(1))) {
        continue;
      }
      Optional<String> near = NearestName.of(found.group(1), COMMON);
      if (near.isPresent()) {
        passage.report(
            report,
            new Sign(
                Code.UNKNOWN_CHARACTER,
                "no character is called `" + found.group(1) + "`",
                "did you mean `&" + near.get() + ";`? If it is meant as text, write `&amp;`"),
            found.start(),
            found.end());
      }
    }
  }
}
