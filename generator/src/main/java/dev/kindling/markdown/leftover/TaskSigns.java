package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A box of a task that is none: {@code []}, {@code [v]}, or one with spaces in it. */
final class TaskSigns implements PassageRule {

  private static final Pattern BOX =
      Pattern.compile(
          "(?<sign>\\[(?:[ ]*|[ ]+[xX]|[xX][ ]+|[ ]*[vV✓✔✗✘☑*/>?!~-][ ]*)\\])[ \\t]+\\S");

  private static final Sign SIGN =
      Sign.mark(
          "this makes no task, and readers see the brackets",
          "write `[ ]` for one that is open, and `[x]` for one that is done; if the brackets are"
              + " meant, write `\\[`");

  @Override
  public void check(Passage passage, LeftoverReport report) {
    Node block = passage.block();
    if (passage.at(0) == '['
        && block instanceof Paragraph
        && block.getParent() instanceof ListItem item
        && item.getFirstChild() == block) {
      Matcher box = BOX.matcher(passage);
      if (box.lookingAt()) {
        passage.report(report, SIGN, box.start("sign"), box.end("sign"));
      }
    }
  }
}
