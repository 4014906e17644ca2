package dev.kindling.html;

import java.util.Set;

/** What the HTML standard says of single elements (sections 13.1.2 and 13.1.2.4). */
final class Elements {

  private static final Set<String> VOID =
      Words.of("area base br col embed hr img input link meta source track wbr");

  private static final Set<String> RAW = Words.of("script style iframe noembed noframes xmp");
  private static final Set<String> RAW_WITH_REFERENCES = Words.of("textarea title");

  private static final Set<String> END_IS_OPTIONAL =
      Words.of(
          "html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td"
              + " th");

  private static final Set<String> ENDS_PARAGRAPH =
      Words.of(
          "address article aside blockquote details dialog div dl fieldset figcaption figure footer"
              + " form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section"
              + " table ul");

  private Elements() {}

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** Whether everything up to the end tag is text. */
  static boolean isRaw(String name) {
    return RAW.contains(name) || RAW_WITH_REFERENCES.contains(name);
  }

  static boolean resolvesReferences(String name) {
    return !RAW.contains(name);
  }

  static boolean mayLackEnd(String name) {
    return END_IS_OPTIONAL.contains(name);
  }

  static boolean isForeign(String name) {
    return name.equals("svg") || name.equals("math");
  }

  /** Whether the start of one element is the end of another that has none of its own. */
  static boolean ends(String open, String next) {
    return switch (open) {
      case "p" -> ENDS_PARAGRAPH.contains(next);
      case "li" -> next.equals("li");
      case "dt", "dd" -> next.equals("dt") || next.equals("dd");
      case "rt", "rp" -> next.equals("rt") || next.equals("rp");
      case "option" -> next.equals("option") || next.equals("optgroup") || next.equals("hr");
      case "optgroup" -> next.equals("optgroup") || next.equals("hr");
      case "td", "th" -> next.equals("td") || next.equals("th") || endsRow(next);
      case "tr" -> endsRow(next);
      case "thead", "tbody", "tfoot" -> next.equals("tbody") || next.equals("tfoot");
      case "caption", "colgroup" ->
          next.equals("colgroup") || next.equals("thead") || endsRow(next);
      case "head" -> next.equals("body");
      default -> false;
    };
  }

  private static boolean endsRow(String next) {
    return next.equals("tr") || next.equals("tbody") || next.equals("tfoot");
  }
}
