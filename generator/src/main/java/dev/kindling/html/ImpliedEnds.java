package dev.kindling.html;

import java.util.Collections;
import java.util.Set;

/**
 * Which open elements a start tag ends, although they have no end tag there (sections 13.1.2.4 and
 * 13.2.6.4), and how far out they are looked for.
 */
public final class ImpliedEnds {

  private static final Set<String> ENDS_PARAGRAPH =
      WordLists.of(
          "address article aside blockquote center dd details dialog dir div dl dt fieldset"
              + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main"
              + " menu nav ol p plaintext pre search section summary table ul xmp");

  private static final Set<String> LIST_ITEM = WordLists.of("li");
  private static final Set<String> TERM = WordLists.of("dd dt");
  private static final Set<String> CELL = WordLists.of("td th");
  private static final Set<String> ROW = WordLists.of("caption colgroup td th tr");
  private static final Set<String> ROWS =
      WordLists.of("caption colgroup tbody td tfoot th thead tr");
  private static final Set<String> OPTION = WordLists.of("option");
  private static final Set<String> OPTIONS = WordLists.of("optgroup option");
  private static final Set<String> RUBY = WordLists.of("rp rt");
  private static final Set<String> HEAD = WordLists.of("head");

  /** What a paragraph around is not seen through. */
  private static final Set<String> PARAGRAPH_WALLS =
      WordLists.of("applet button caption html marquee object table td template th");

  /** What an item around is not seen through: the "special" elements but three. */
  private static final Set<String> ITEM_WALLS =
      WordLists.of(
          "applet article aside blockquote body button caption center details dir dl fieldset"
              + " figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup html listing"
              + " main marquee menu nav noscript object ol pre search section select summary table"
              + " tbody td template tfoot th thead tr ul");

  private static final Set<String> TABLE_WALLS = WordLists.of("html table template");

  /** End tags that also end the paragraphs and items in their element. */
  private static final Set<String> ENDS_CONTENT =
      WordLists.of(
          "address applet article aside blockquote body button caption center colgroup dd details"
              + " dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
              + " head header hgroup html li listing main marquee menu nav object ol p pre search"
              + " section select summary table tbody td template tfoot th thead tr ul");

  private ImpliedEnds() {}

  /**
   * Whether an element that an author left open ends where another begins, as a cell does at the
   * next cell and a paragraph at the next paragraph. Other blocks end a paragraph too; what follows
   * them, and was meant to be in it, is none then, so they are not counted here.
   *
   * @param next the element that begins
   * @param open the one that is open
   */
  public static boolean isEndedBy(String next, String open) {
    return next.equals("p") ? open.equals("p") : endedBy(next, open).contains(open);
  }

  /** Whether a start tag ends a paragraph around it. */
  static boolean endsParagraph(String next) {
    return ENDS_PARAGRAPH.contains(next);
  }

  /** Whether an end tag ends paragraphs and items that are still open in its element. */
  public static boolean endsContent(String name) {
    return ENDS_CONTENT.contains(name);
  }

  /** Whether a start tag is looked for its paragraph no further out than here. */
  static boolean isParagraphWall(String open) {
    return PARAGRAPH_WALLS.contains(open);
  }

  /** The elements, paragraphs aside, that a start tag ends. */
  static Set<String> endedBy(String next, String current) {
    return switch (next) {
      case "li" -> LIST_ITEM;
      case "dd", "dt" -> TERM;
      case "td", "th" -> CELL;
      case "tr" -> ROW;
      case "tbody", "thead", "tfoot", "caption", "colgroup" -> ROWS;
      case "col" -> current.equals("colgroup") ? Collections.emptySet() : ROWS;
      case "option" -> OPTION;
      case "optgroup" -> OPTIONS;
      case "hr" -> OPTIONS.contains(current) ? OPTIONS : Collections.emptySet();
      case "rp", "rt" -> RUBY;
      default ->
          current.equals("head") && !Elements.isMetadata(next) && !next.equals("noscript")
              ? HEAD
              : Collections.emptySet();
    };
  }

  /** Whether a start tag looks no further out than an element for what it ends. */
  static boolean isWall(String next, String open) {
    return switch (next) {
      case "li", "dd", "dt" -> ITEM_WALLS.contains(open);
      case "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup", "col" ->
          TABLE_WALLS.contains(open);
      default -> !endedBy(next, open).contains(open);
    };
  }
}
