package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark of a box where none can begin. */
final class Boxes implements PassageRule {

  private static final Pattern MARK =
      Pattern.compile("(?<![^\\s\\u2028])\\[!([A-Za-z][\\w-]*)\\](?![\\[(])");

  private final Set<String> names;

  Boxes(Collection<String> names) {
    this.names = new TreeSet<>(names);
  }

  @Override
  public void check(Passage passage, LeftoverReport report) {
    if (passage.indexOf("[!", 0) < 0) {
      return;
    }
    Matcher found = MARK.matcher(passage);
    while (found.find()) {
      if (found.start() > 0 && names.contains(found.group(1).toLowerCase(Locale.ROOT))) {
        passage.report(
            report,
            new Sign(
                Code.CALLOUT_PLACE,
                "no callout begins here: `[!"
                    + found.group(1)
                    + "]` must be the first line of a"
                    + " quote",
                "begin a quote of its own with it, below an empty line; if it is meant as text,"
                    + " write `\\[`"),
            found.start(),
            found.end());
      }
    }
  }
}
