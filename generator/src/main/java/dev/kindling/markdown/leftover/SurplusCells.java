package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** Cells beyond the last column, which no reader would see. */
final class SurplusCells implements BlockRule {

  @Override
  public void check(Node block, LeftoverReport report) {
    if (!(block instanceof TableBlock)) {
      return;
    }
    int columns = 0;
    for (@Nullable Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      for (@Nullable Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          columns = Math.max(columns, cells(row));
        } else if (part instanceof TableBody && row instanceof TableRow) {
          check(row, columns, report);
        }
      }
    }
  }

  private static int cells(Node row) {
    int cells = 0;
    for (@Nullable Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells += cell instanceof TableCell ? 1 : 0;
    }
    return cells;
  }

  private static void check(Node row, int columns, LeftoverReport report) {
    if (row.getLastChild() == null) {
      return;
    }
    BasedSequence chars = row.getChars();
    int kept = row.getLastChild().getEndOffset() - chars.getStartOffset();
    BasedSequence rest = chars.subSequence(Math.max(0, Math.min(kept, chars.length())));
    BasedSequence lost = rest.trim(c -> c == '|' || c == ' ' || c == '\t' || c == '\n');
    if (!lost.isEmpty()) {
      int next = lost.indexOf('|');
      BasedSequence cell = next < 0 ? lost : lost.subSequence(0, next).trim();
      report.report(
          Code.CELL_LOST,
          cell.getStartOffset(),
          cell.getEndOffset(),
          "this cell is lost: the header has " + (columns == 1 ? "1 column" : columns + " columns"),
          "name one more column in the header, or write `\\|` for a `|` that is part of a text");
    }
  }
}
