package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of characters that are nearly right, such as {@code nbps}. */
final class UnknownReferences implements PassageRule {

  private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,31});");

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
