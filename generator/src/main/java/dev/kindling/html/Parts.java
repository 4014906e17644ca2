package dev.kindling.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands right inside one element so far: the standard's rules about the order and number of
 * an element's parts (section 4). One thread.
 */
public final class Parts {

  /** The parts of a table, in their order (section 4.9.1). */
  private static final List<String> TABLE =
      List.of("caption", "colgroup", "thead", "tbody", "tfoot");

  private final String holder;
  private final Set<String> parts = new TreeSet<>();
  private boolean isForgiven;

  /** An element that holds nothing yet. */
  public Parts(String holder) {
    this.holder = holder;
  }

  /** Whether there are such rules for an element of a name. */
  static boolean matterTo(String holder) {
    return switch (holder) {
      case "details", "dl", "figure", "picture", "ruby", "table", "tr" -> true;
      default -> false;
    };
  }

  /** Something is wrong with what it holds: what it seems to lack may just stand elsewhere. */
  void forgive() {
    isForgiven = true;
  }

  /** Text stands in it, or something else of which nothing is known. */
  public void addText() {
    parts.add("#text");
  }

  /** An element stands right inside it; answers why it may not come here, if so. */
  public Optional<String> add(String part) {
    Optional<String> trouble =
        switch (holder) {
          case "details" -> first(part, "summary");
          case "figure" -> once(part, "figcaption");
          case "dl" -> behind(part, "dd", "dt");
          case "table" -> inTable(part);
          default -> Optional.empty();
        };
    parts.add(part);
    return trouble;
  }

  private Optional<String> first(String part, String wanted) {
    return parts.isEmpty() || !part.equals(wanted)
        ? Optional.empty()
        : Optional.of("`<" + part + ">` must be the first thing in `<" + holder + ">`");
  }

  private Optional<String> once(String part, String wanted) {
    return parts.contains(part) && part.equals(wanted)
        ? Optional.of("`<" + holder + ">` has a second `<" + part + ">`")
        : Optional.empty();
  }

  private Optional<String> behind(String part, String wanted, String before) {
    return parts.contains(before) || !part.equals(wanted)
        ? Optional.empty()
        : Optional.of("`<" + part + ">` has no `<" + before + ">` before it");
  }

  private Optional<String> inTable(String part) {
    int rank = rank(part);
    for (String known : parts) {
      boolean isOnce = rank == rank(known) && (part.equals("caption") || part.equals("thead"));
      if (isOnce || (rank >= 0 && rank(known) > rank)) {
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

  /** Which part it must have and has not, now that it ends, if any. */
  public Optional<String> lack() {
    if (isForgiven) {
      return Optional.empty();
    }
    return switch (holder) {
      case "details" -> without("summary");
      case "picture" -> without("img");
      case "ruby" -> without("rt");
      case "tr" -> hasAny("th", "script", "template") ? Optional.empty() : without("td");
      case "dl" ->
          parts.isEmpty() || hasAny("div", "script", "template", "#text")
              ? Optional.empty()
              : without("dd");
      default -> Optional.empty();
    };
  }

  private boolean hasAny(String... wanted) {
    return List.of(wanted).stream().anyMatch(parts::contains);
  }

  private Optional<String> without(String part) {
    return parts.contains(part)
        ? Optional.empty()
        : Optional.of("`<" + holder + ">` has no `<" + part + ">`");
  }
}
