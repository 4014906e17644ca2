package dev.kindling.markdown;

import dev.kindling.document.Fragment;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One element that is open, and what stands right inside it so far: the rules of the HTML Living
 * Standard about the order and number of an element's parts. For one thread.
 */
final class OpenElement {

  /** The parts of a table, in their order (section 4.9.1). */
  private static final List<String> TABLE =
      List.of("caption", "colgroup", "thead", "tbody", "tfoot");

  private final String name;
  private @Nullable Location at;
  private final @Nullable Fragment end;
  private final SortedSet<String> parts = new TreeSet<>();

  /**
   * An element.
   *
   * @param at where the author wrote it; nothing when Markdown or nobody does
   * @param end what closes it; nothing when the element itself is not written
   */
  OpenElement(String name, @Nullable Location at, @Nullable Fragment end) {
    this.name = name;
    this.at = at;
    this.end = end;
  }

  String name() {
    return name;
  }

  /** Where the author wrote it, if that is still to be held against him. */
  @Nullable Location at() {
    return at;
  }

  @Nullable Fragment end() {
    return end;
  }

  /** What is wrong with it was said. */
  void forgive() {
    at = null;
  }

  /** Text stands in it, or blocks of Markdown. */
  void holdText() {
    parts.add("#text");
  }

  /** An element stands right inside it; answers why it may not come here, if so. */
  Optional<String> hold(String part) {
    Optional<String> trouble =
        switch (part) {
          case "summary" -> first("summary", "details");
          case "figcaption" -> once("figcaption", "figure");
          case "dd" ->
              parts.contains("dt") || !name.equals("dl")
                  ? Optional.empty()
                  : Optional.of("`<dd>` has no `<dt>` before it");
          default -> name.equals("table") ? inTable(part) : Optional.empty();
        };
    parts.add(part);
    return trouble;
  }

  private Optional<String> first(String part, String holder) {
    return parts.isEmpty() || !name.equals(holder)
        ? Optional.empty()
        : Optional.of("`<" + part + ">` must be the first thing in `<" + holder + ">`");
  }

  private Optional<String> once(String part, String holder) {
    return parts.contains(part) && name.equals(holder)
        ? Optional.of("`<" + holder + ">` has a second `<" + part + ">`")
        : Optional.empty();
  }

  private Optional<String> inTable(String part) {
    int rank = rank(part);
    for (String known : parts) {
      boolean isOnce = rank == rank(known) && (part.equals("caption") || part.equals("thead"));
      if (isOnce || rank(known) > rank) {
        return Optional.of(
            isOnce
                ? "`<table>` has a second `<" + part + ">`"
                : "`<" + part + ">` must stand before the `<" + known + ">` of its table");
      }
    }
    return Optional.empty();
  }

  private static int rank(String part) {
    return TABLE.indexOf(part.equals("tr") ? "tbody" : part);
  }

  /** Which part it must have and has not, if any. */
  Optional<String> lack() {
    return switch (name) {
      case "details" -> without("summary");
      case "picture" -> without("img");
      case "ruby" -> without("rt");
      case "tr" -> parts.contains("th") ? Optional.empty() : without("td");
      case "dl" ->
          parts.isEmpty() || parts.contains("div") || parts.contains("#text")
              ? Optional.empty()
              : without("dd");
      default -> Optional.empty();
    };
  }

  private Optional<String> without(String part) {
    return parts.contains(part)
        ? Optional.empty()
        : Optional.of("`<" + name + ">` has no `<" + part + ">`");
  }
}
