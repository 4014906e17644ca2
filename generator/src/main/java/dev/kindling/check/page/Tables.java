package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables have header cells, and cells that name their headers name ones of their own table. */
final class Tables implements PageRule {

  private final CheckedPage page;
  private final Map<Element, List<Element>> cells = new LinkedHashMap<>();

  Tables(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    if (page.isUnheard(element)) {
      return;
    }
    if (element.is("table")) {
      cells.put(element, new ArrayList<>());
    } else if (element.is("td") || element.is("th") || isHeader(element)) {
      table(element).map(cells::get).ifPresent(list -> list.add(element));
    }
  }

  @Override
  public void end() {
    cells.forEach(this::check);
  }

  private void check(Element table, List<Element> cells) {
    if (cells.isEmpty() || !isTable(table)) {
      return;
    }
    if (cells.stream().noneMatch(Tables::isHeader)) {
      page.report(
          Code.TABLE_HEADERS,
          table,
          "the table has no header cells",
          "write `th` for the cells that say what a column or a row is about");
    }
    for (Element cell : cells) {
      cell.attribute("headers").ifPresent(headers -> headers(table, cell, headers));
    }
  }

  private void headers(Element table, Element cell, Attribute headers) {
    for (String id : WordLists.list(headers.value())) {
      Optional<Element> header = page.named().byId(id);
      boolean isOfTable =
          header.isPresent()
              && header.get() != cell
              && isHeader(header.get())
              && table(header.get()).equals(Optional.of(table));
      if (!id.isEmpty() && !isOfTable) {
        page.report(
            Code.TABLE_HEADERS,
            headers,
            "`" + id + "` is not a header cell of this table",
            "name the `id` of a `th` of the same table");
      }
    }
  }

  private static boolean isTable(Element table) {
    return switch (Roles.of(table)) {
      case "table", "grid", "treegrid" -> true;
      default -> false;
    };
  }

  private static boolean isHeader(Element cell) {
    if (cell.has("role")) {
      String role = Roles.of(cell);
      return role.equals("columnheader") || role.equals("rowheader");
    }
    return cell.is("th");
  }

  private static Optional<Element> table(Element cell) {
    Optional<Element> at = cell.parent();
    while (at.isPresent() && !at.get().is("table")) {
      at = at.get().parent();
    }
    return at;
  }
}
