package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** A row of a table that goes on in the next line, which makes a row of its own. */
final class SplitRows implements BlockRule {

  @Override
  public void check(Node block, LeftoverReport report) {
    if (!(block instanceof TableBlock)) {
      return;
    }
    for (@Nullable Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      for (@Nullable Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow && row.getNext() instanceof TableRow next && isOne(row, next)) {
          BasedSequence line = row.getChars().trim();
          report.report(
              Code.MARKS_LEFT,
              line.getEndOffset() - 1,
              line.getEndOffset(),
              "this row ends here, and its rest becomes a row of its own",
              "write the whole row on one line, with `<br>` where a cell has two; a row ends with"
                  + " `|`");
          return;
        }
      }
    }
  }

  private static boolean isOne(Node row, Node next) {
    BasedSequence first = row.getChars().trim();
    BasedSequence second = next.getChars().trim();
    return first.startsWith("|")
        && !first.endsWith("|")
        && !second.startsWith("|")
        && second.endsWith("|");
  }
}
