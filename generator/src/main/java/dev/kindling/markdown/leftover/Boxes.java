package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import dev.kindling.diagnostic.Code;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mark of a box where none can begin, or where something else begins with it. */
final class Boxes implements PassageRule {

  private static final Pattern MARK =
      Pattern.compile("(?<![^\\s\\u2028])\\[!([A-Za-z][\\w-]*)\\](?![\\[(])");

  private static final Pattern NEARLY =
      Pattern.compile(
          "(?:[\\[【［({]{1,2}[ ]*[!！]?[ ]*([A-Za-z][\\w-]*)[ ]*[:!]?[ ]*[\\]】］)}]{1,2}"
              + "|\\[!([A-Za-z][\\w-]*))[ ]*:?");

  /** The names of GitHub, which are meant as callouts also where a site has none of them. */
  private static final List<String> COMMON =
      List.of("note", "tip", "important", "warning", "caution");

  private static final String MEANT = "; if it is meant as text, write `\\[`";

  private final Set<String> names;

  Boxes(Collection<String> names) {
    this.names = new TreeSet<>(names);
    this.names.addAll(COMMON);
  }

  @Override
  public void check(Passage passage, LeftoverReport report) {
    nearly(passage, report);
    if (passage.indexOf("[!", 0) < 0) {
      return;
    }
    Matcher found = MARK.matcher(passage);
    while (found.find()) {
      boolean isKnown = names.contains(found.group(1).toLowerCase(Locale.ROOT));
      if (isKnown && !(found.start() == 0 && begins(passage.block()))) {
        Sign sign =
            found.start() == 0 ? first(passage.block(), found.group(1)) : none(found.group(1));
        passage.report(report, sign, found.start(), found.end());
      }
    }
  }

  /** The first line of a quote that is nearly the mark of a box, such as {@code [NOTE]}. */
  private void nearly(Passage passage, LeftoverReport report) {
    if (!begins(passage.block()) || passage.length() == 0) {
      return;
    }
    int end = passage.lineEnd(0);
    Matcher line = NEARLY.matcher(passage).region(0, end);
    if (end == passage.length()
        || !line.matches()
        || (MARK.matcher(passage.text(0, end)).matches() && passage.isFirst(0))) {
      return;
    }
    String name = line.group(1) == null ? line.group(2) : line.group(1);
    if (names.contains(name.toLowerCase(Locale.ROOT))) {
      Sign sign =
          new Sign(
              Code.CALLOUT_PLACE,
              "this is nearly the beginning of a callout, and is read as text",
              "write `[!" + name + "]`" + MEANT);
      passage.report(report, sign, 0, end);
    }
  }

  /** Whether a box can begin with a block. */
  private static boolean begins(Node block) {
    return block instanceof Paragraph
        && block.getParent() instanceof BlockQuote quote
        && quote.getFirstChild() == block;
  }

  /** What keeps the beginning of a block from being that of a box. */
  private static Sign first(Node block, String name) {
    @Nullable Node parent = block.getParent();
    if (parent instanceof DefinitionTerm && parent.getGrandParent() instanceof BlockQuote) {
      return new Sign(
          Code.CALLOUT_PLACE,
          "this is read as a word and its definition, and not as a callout: the line below begins"
              + " with a `:`",
          "take the `:` out, or put a line with `>` alone before it" + MEANT);
    }
    if (block instanceof Heading heading && heading.isSetextHeading()) {
      return new Sign(
          Code.CALLOUT_PLACE,
          "this is read as a heading, and not as a callout: the line of `"
              + (heading.getLevel() == 1 ? '=' : '-')
              + "` below makes it one",
          "put a line with `>` alone before that line" + MEANT);
    }
    return none(name);
  }

  private static Sign none(String name) {
    return new Sign(
        Code.CALLOUT_PLACE,
        "no callout begins here: `[!" + name + "]` must be the first line of a quote",
        "begin a quote of its own with it, below an empty line" + MEANT);
  }
}
