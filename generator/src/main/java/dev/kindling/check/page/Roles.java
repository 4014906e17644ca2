package dev.kindling.check.page;

import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.Locale;
import java.util.Set;

/** What elements are to someone who does not see them (WAI-ARIA 1.2, HTML-AAM). */
final class Roles {

  private static final Set<String> KNOWN =
      WordLists.of(
          """
          alert alertdialog application article banner blockquote button caption cell checkbox code
          columnheader combobox complementary contentinfo definition deletion dialog directory
          document emphasis feed figure form generic graphics-document graphics-object
          graphics-symbol grid gridcell group heading img image insertion link list listbox listitem
          log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
          navigation none note option paragraph presentation progressbar radio radiogroup region row
          rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong
          subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer
          toolbar tooltip tree treegrid treeitem doc-abstract doc-acknowledgments doc-afterword
          doc-appendix doc-backlink doc-biblioentry doc-bibliography doc-biblioref doc-chapter
          doc-colophon doc-conclusion doc-cover doc-credit doc-credits doc-dedication doc-endnote
          doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote doc-foreword
          doc-glossary doc-glossref doc-index doc-introduction doc-noteref doc-notice doc-pagebreak
          doc-pagefooter doc-pageheader doc-pagelist doc-part doc-preface doc-prologue doc-pullquote
          doc-qna doc-subtitle doc-tip doc-toc
          """);

  private static final Set<String> NAMED_BY_CONTENT =
      WordLists.of(
          "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox"
              + " menuitemradio option radio row rowheader switch tab tooltip treeitem doc-backlink"
              + " doc-biblioref doc-glossref doc-noteref");

  /** What any element may have, so that it cannot be said to be nothing; hiding it is no word. */
  private static final Set<String> SAID_OF_ANYTHING =
      WordLists.of(
          "aria-atomic aria-busy aria-controls aria-current aria-describedby aria-description"
              + " aria-details aria-disabled aria-dropeffect aria-errormessage aria-flowto"
              + " aria-grabbed aria-haspopup aria-invalid aria-keyshortcuts aria-label"
              + " aria-labelledby aria-live aria-owns aria-relevant aria-roledescription");

  private static final Set<String> TEXT_INPUTS =
      WordLists.of(
          "text search email tel url password number date month week time datetime-local color"
              + " range checkbox radio file");

  private Roles() {}

  static boolean isKnown(String role) {
    return KNOWN.contains(role);
  }

  static Set<String> known() {
    return KNOWN;
  }

  /**
   * The role: the first known one that is written, or the one that HTML gives; or nothing. What a
   * keyboard reaches cannot be said to be nothing, nor what something else is said of.
   */
  static String of(Element element) {
    String written = element.value("role");
    if (!written.isBlank()) {
      for (String role : WordLists.list(written.toLowerCase(Locale.ROOT))) {
        boolean isDenied = role.equals("none") || role.equals("presentation");
        if (isKnown(role) && !(isDenied && (isFocusable(element) || isSpokenOf(element)))) {
          return role;
        }
      }
    }
    return byItself(element);
  }

  private static boolean isSpokenOf(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (SAID_OF_ANYTHING.contains(attribute.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether HTML gives the element this role without a word. */
  static boolean isByItself(Element element, String role) {
    return byItself(element).equals(role);
  }

  /** Whether someone may have said that the element means nothing. */
  static boolean isPresentation(Element element) {
    String role = of(element);
    return role.equals("none") || role.equals("presentation");
  }

  static boolean isNamedByContent(Element element) {
    return NAMED_BY_CONTENT.contains(of(element)) || element.is("summary") || element.is("legend");
  }

  /** The type of an {@code input}, as a browser understands it. */
  static String inputType(Element input) {
    String type = input.value("type").strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "hidden", "submit", "reset", "button", "image" -> type;
      default -> TEXT_INPUTS.contains(type) ? type : "text";
    };
  }

  /** Whether a keyboard can reach the element. */
  static boolean isFocusable(Element element) {
    if (element.has("disabled")) {
      return false;
    }
    if (element.has("tabindex")) {
      return !element.value("tabindex").strip().startsWith("-");
    }
    return switch (element.name()) {
      case "a", "area" -> element.has("href");
      case "button", "select", "textarea", "iframe" -> true;
      case "summary" -> element.parent().isPresent() && element.parent().get().is("details");
      case "input" -> !inputType(element).equals("hidden");
      default -> false;
    };
  }

  private static String byItself(Element element) {
    return switch (element.name()) {
      case "a", "area" -> element.has("href") ? "link" : "";
      case "button" -> "button";
      case "h1", "h2", "h3", "h4", "h5", "h6" -> "heading";
      case "img" -> element.has("alt") && element.value("alt").isEmpty() ? "none" : "img";
      case "input" -> ofInput(element);
      case "textarea" -> "textbox";
      case "select" -> element.has("multiple") ? "listbox" : "combobox";
      case "option" -> "option";
      case "main" -> "main";
      case "nav" -> "navigation";
      case "table" -> "table";
      case "td" -> "cell";
      case "th" -> "columnheader";
      case "tr" -> "row";
      case "fieldset" -> "group";
      default -> "";
    };
  }

  private static String ofInput(Element input) {
    return switch (inputType(input)) {
      case "hidden" -> "";
      case "submit", "reset", "button", "image" -> "button";
      case "checkbox" -> "checkbox";
      case "radio" -> "radio";
      case "range" -> "slider";
      case "number" -> "spinbutton";
      case "search" -> "searchbox";
      default -> "textbox";
    };
  }
}
