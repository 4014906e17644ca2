package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.regex.Pattern;

/** Lines of a table that did not become one. */
final class TableLines implements PassageRule {

  private static final Pattern GRID = Pattern.compile("\\+(?:[-=:]{2,}\\+)+");

  private static final String MEANT = "; if the signs are meant, write `\\|`";

  @Override
  public void check(Passage passage, LeftoverReport report) {
    if (passage.indexOf("\t", 0) > 0 || passage.indexOf("+", 0) >= 0) {
      pasted(passage, report);
    }
    if (passage.indexOf("|", 0) < 0) {
      return;
    }
    int rows = 0;
    int rowStart = 0;
    int at = 0;
    int number = 0;
    int beforeStart = 0;
    while (at < passage.length()) {
      int end = passage.lineEnd(at);
      String line = passage.text(at, end).strip();
      if (TableSigns.areDelimiters(line)) {
        delimiters(passage, beforeStart, at, number, line, report);
        return;
      }
      boolean isRow = line.length() > 2 && line.startsWith("|") && line.endsWith("|");
      rows = isRow ? rows + 1 : 0;
      rowStart = rows == 1 ? at : rowStart;
      if (rows == 2) {
        passage.report(
            report,
            Sign.mark(
                "these lines are no table: below its header a table has a line of `|---|`",
                "write that line below the header, and an empty line above" + MEANT),
            first(passage, rowStart),
            first(passage, rowStart) + 1);
        return;
      }
      beforeStart = at;
      at = end + 1;
      number++;
    }
  }

  /** Rows that a spreadsheet parts with tabs, or a terminal with lines of signs. */
  private static void pasted(Passage passage, LeftoverReport report) {
    int cells = 0;
    int before = 0;
    for (int at = 0; at < passage.length(); at = passage.lineEnd(at) + 1) {
      String line = passage.text(at, passage.lineEnd(at)).strip();
      if (GRID.matcher(line).matches()) {
        Sign grid =
            Sign.mark(
                "this line parts no rows of a table here, and readers see its signs",
                "write a table with `|` between its cells, and one line of `|---|` below the"
                    + " header; if the signs are meant, write the lines as code");
        passage.report(report, grid, first(passage, at), passage.lineEnd(at));
        return;
      }
      int tabs = passage.block() instanceof Paragraph ? line.split("\t", -1).length - 1 : 0;
      if (tabs > 0 && tabs == cells && (tabs > 1 || line.indexOf('\t') > 1)) {
        Sign rows =
            Sign.mark(
                "these lines are no table, and run together: tabs part no cells",
                "write `|` between the cells, and a line of `|---|` below the first row; if the"
                    + " lines are meant to run together, write spaces");
        passage.report(report, rows, before, passage.lineEnd(before));
        return;
      }
      cells = tabs;
      before = first(passage, at);
    }
  }

  private static void delimiters(
      Passage passage, int header, int at, int number, String line, LeftoverReport report) {
    String above = number == 0 ? "" : passage.text(header, at - 1).strip();
    Sign sign;
    if (above.indexOf('|') < 0) {
      sign =
          Sign.mark(
              "this line makes no table: right above it a table has its header",
              "write the names of the columns above it, parted by `|`" + MEANT);
    } else if (TableSigns.columns(above) != TableSigns.columns(line)) {
      sign =
          Sign.mark(
              "this is no table: its header has "
                  + count(TableSigns.columns(above))
                  + ", and the line below it "
                  + count(TableSigns.columns(line)),
              "give both lines the same number of cells" + MEANT);
    } else if (number > 1) {
      sign =
          Sign.mark(
              "this table is not read as one: text stands right above it",
              "leave an empty line above its header" + MEANT);
    } else {
      sign =
          Sign.mark(
              "these lines are not read as a table",
              "write each row on a line of its own, below an empty line" + MEANT);
    }
    int start = number > 0 && above.indexOf('|') >= 0 ? first(passage, header) : first(passage, at);
    passage.report(report, sign, start, passage.lineEnd(start));
  }

  private static String count(int cells) {
    return cells == 1 ? "1 cell" : cells + " cells";
  }

  private static int first(Passage passage, int at) {
    int start = at;
    while (Character.isWhitespace(passage.at(start)) && start < passage.lineEnd(at)) {
      start++;
    }
    return start;
  }
}
