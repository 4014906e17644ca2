package dev.kindling.markdown;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables. Each stands in {@code <div class="table" role="group" tabindex="0">}, so that a
 * wide one can be scrolled with the keyboard; it is named after its caption, the line {@code
 * [caption]} below the rows.
 *
 * <p>On a narrow screen a theme shows each row as a block. For that, each cell holds the name of
 * its column as {@code <span class="cell-label" aria-hidden="true">}, to be hidden on wide screens.
 * There are no explicit roles: HTML allows none on the parts of a table, and today's browsers keep
 * the meaning of a table whose {@code display} changes.
 *
 * <p>The first cells of the rows are row headers when every one of them is written in bold.
 */
final class TableWriter {

  /** A column name that is longer is not repeated in each row. */
  private static final int LONGEST_LABEL = 80;

  /** More cells than a page can show; a bound on what short rows below a wide header can cost. */
  private static final int MOST_CELLS = 200_000;

  private final ParseContext collected;
  private final FragmentWriter out;
  private final InlineWriter inline;
  private final HtmlNesting nesting;

  TableWriter(
      ParseContext collected, FragmentWriter out, InlineWriter inline, HtmlNesting nesting) {
    this.collected = collected;
    this.out = out;
    this.inline = inline;
    this.nesting = nesting;
  }

  void write(TableBlock table) {
    List<TableRow> head = rows(table, TableHead.class);
    List<TableRow> body = rows(table, TableBody.class);
    int columns = head.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    if ((long) columns * (body.size() + 1) > MOST_CELLS) {
      collected.report(
          Code.MARKDOWN_TOO_SLOW,
          collected.at(table),
          "this table has more than " + MOST_CELLS + " cells",
          "split it into several tables");
      return;
    }
    int outer = nesting.enter("table");
    open(table);
    List<String> labels = head(head);
    if (!body.isEmpty()) {
      boolean hasRowHeaders = hasRowHeaders(labels, body);
      out.html("<tbody>\n");
      for (TableRow row : body) {
        row(cells(row), labels, hasRowHeaders);
      }
      out.html("</tbody>\n");
    }
    out.html("</table>\n</div>\n");
    nesting.leave(outer);
  }

  private void open(TableBlock table) {
    Optional<Node> caption = child(table, TableCaption.class).filter(TableWriter::hasWords);
    out.line();
    out.html("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
    if (caption.isPresent()) {
      out.escaped(out.instead(() -> inline.block(caption.get())));
      out.html("\">\n<table>\n<caption>");
      inlineOf("caption", caption.get());
      out.html("</caption>\n");
    } else {
      out.hole(new Fragment.Message("table.label"));
      out.html("\">\n<table>\n");
    }
  }

  /** Empty brackets below a table name nothing. */
  private static boolean hasWords(Node caption) {
    return caption.getChars().toString().chars().anyMatch(c -> c > ' ' && c != '[' && c != ']');
  }

  private List<String> head(List<TableRow> rows) {
    List<String> labels = new ArrayList<>();
    out.html("<thead>\n");
    for (TableRow row : rows) {
      out.html("<tr>\n");
      for (TableCell cell : cells(row)) {
        out.html("<th scope=\"col\"" + alignment(cell) + ">");
        labels.add(out.capture(() -> inlineOf("th", cell)).strip());
        out.trimEnd();
        out.html("</th>\n");
      }
      out.html("</tr>\n");
    }
    out.html("</thead>\n");
    return labels;
  }

  private void row(List<TableCell> cells, List<String> labels, boolean hasRowHeaders) {
    out.html("<tr>\n");
    for (int column = 0; column < labels.size(); column++) {
      @Nullable TableCell cell = column < cells.size() ? cells.get(column) : null;
      boolean isHeader = hasRowHeaders && column == 0;
      String name = isHeader ? "th" : "td";
      out.html(isHeader ? "<th scope=\"row\"" : "<td");
      out.html((cell == null ? "" : alignment(cell)) + ">");
      if (cell != null && !isHeader) {
        label(labels.get(column));
      }
      if (cell != null) {
        inlineOf(name, cell);
        out.trimEnd();
      }
      out.html("</" + name + ">\n");
    }
    out.html("</tr>\n");
  }

  private void label(String label) {
    if (!label.isEmpty() && label.length() <= LONGEST_LABEL) {
      out.html("<span class=\"cell-label\" aria-hidden=\"true\">");
      out.escaped(label);
      out.html(": </span>");
    }
  }

  private void inlineOf(String element, Node node) {
    int outer = nesting.enter(element);
    out.endWord();
    inline.block(node);
    out.endWord();
    nesting.leave(outer);
  }

  private static boolean hasRowHeaders(List<String> labels, List<TableRow> body) {
    return labels.size() > 1 && body.stream().allMatch(TableWriter::beginsBold);
  }

  private static boolean beginsBold(TableRow row) {
    List<TableCell> cells = cells(row);
    return !cells.isEmpty()
        && cells.get(0).getFirstChild() instanceof StrongEmphasis bold
        && (bold.getNext() == null
            || (bold.getNext().getNext() == null && bold.getNext().getChars().isBlank()));
  }

  private static String alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? ""
        : " class=\"align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
  }

  private static List<TableRow> rows(TableBlock table, Class<? extends Node> part) {
    List<TableRow> rows = new ArrayList<>();
    child(table, part)
        .ifPresent(
            node -> {
              for (Node row = node.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow one) {
                  rows.add(one);
                }
              }
            });
    return rows;
  }

  private static List<TableCell> cells(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell one) {
        cells.add(one);
      }
    }
    return cells;
  }

  private static Optional<Node> child(Node parent, Class<? extends Node> type) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (type.isInstance(node)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }
}
