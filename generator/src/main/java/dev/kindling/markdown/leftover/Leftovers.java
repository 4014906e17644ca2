package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a parsed text for signs that did not take. Each rule either finds what an author
 * surely meant, or stays silent: prose may hold stars, braces and brackets of its own. One use, one
 * thread.
 */
public final class Leftovers {

  private final LeftoverReport report;
  private final LooseEmphasis emphasis;
  private final List<PassageRule> rules;
  private final List<BlockRule> blocks;

  /**
   * Prepares to look.
   *
   * @param boxes the names that may stand in {@code [!…]}, in lower case
   */
  public Leftovers(Collection<String> boxes, LeftoverReport report) {
    this.report = report;
    this.emphasis = new LooseEmphasis();
    this.rules =
        List.of(
            new OpenLinks(),
            emphasis,
            new OpenCode(),
            new LineMarks(),
            new LineLists(),
            new TaskSigns(),
            new TableLines(),
            new TurnedLinks(),
            new WikiLinks(),
            new ForeignSyntax(),
            new UnknownReferences(),
            new Boxes(boxes));
    this.blocks =
        List.of(
            new OpenFences(),
            new ForeignFences(),
            new IndentedProse(),
            new SurplusCells(),
            new SplitRows(),
            new SplitLists(),
            new LooseDefinitions(),
            new Comments(),
            new HtmlLines());
  }

  /** Looks through a whole text. */
  public void check(Document document) {
    new Definitions().check(document, report);
    children(document);
    emphasis.finish(report);
  }

  /** Looks through the text of a field, which has no blocks. */
  public void checkLine(Document document) {
    children(document);
  }

  private void children(Node parent) {
    for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Node block = node;
      if (isPassage(block)) {
        Passage passage = PassageReader.read(block);
        rules.forEach(rule -> rule.check(passage, report));
        DunderNames.check(block, report);
      } else {
        blocks.forEach(rule -> rule.check(block, report));
        children(block);
      }
    }
  }

  private static boolean isPassage(Node node) {
    return node instanceof Paragraph
        || node instanceof Heading
        || node instanceof TableCell
        || node instanceof TableCaption;
  }
}
