package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.Locale;
import java.util.Set;

/**
 * Which {@code aria-} attributes a role needs, and which mean something on it (WAI-ARIA 1.2, 5.2.2
 * to 5.2.4, and ARIA in HTML). What any element may have is not judged here.
 */
final class RoleAttributes {

  /** Elements that have no role of their own on which one of these attributes would be heard. */
  private static final Set<String> PLAIN =
      WordLists.of(
          "audio b blockquote body code div em figcaption i p pre small span strong video");

  private static final String VALUED = "meter progressbar scrollbar separator slider spinbutton";

  private static final String CELLS = "cell columnheader gridcell rowheader";

  private RoleAttributes() {}

  /** Reports an attribute that nobody hears on an element of this role. */
  static void belongs(CheckedPage page, Element element, Attribute attribute) {
    String roles = rolesOf(attribute.name());
    if (roles.isEmpty() || page.isUnheard(element)) {
      return;
    }
    String role = Roles.of(element);
    if (role.isEmpty() ? PLAIN.contains(element.name()) : isJudged(element, role)) {
      if (!has(roles, role)) {
        page.report(
            Code.ARIA_MISUSE,
            attribute,
            "`" + attribute.name() + "` means nothing on `" + of(element, role) + "`",
            "take it out: it is for " + roles.replace(" ", ", "));
      }
    }
  }

  /** Reports a role whose state nobody can hear, because it is nowhere said. */
  static void needs(CheckedPage page, Element element, Attribute written) {
    String role = Roles.of(element);
    boolean isWritten = WordLists.list(written.value().toLowerCase(Locale.ROOT)).contains(role);
    if (!isWritten || page.isUnheard(element) || Roles.isByItself(element, role)) {
      return;
    }
    for (String name : WordLists.list(neededBy(element, role))) {
      if (!name.isEmpty() && element.value(name).isBlank()) {
        page.report(
            Code.ARIA_MISUSE,
            written,
            "the role `" + role + "` needs `" + name + "`",
            "add it with its value, or use the element of HTML that does this by itself");
      }
    }
  }

  private static String neededBy(Element element, String role) {
    return switch (role) {
      case "checkbox", "menuitemcheckbox", "menuitemradio", "radio", "switch" ->
          // The browser says itself whether one of its own boxes is ticked.
          element.is("input") ? "" : "aria-checked";
      case "combobox" ->
          element.value("aria-expanded").strip().equals("true")
              ? "aria-expanded aria-controls"
              : "aria-expanded";
      case "heading" -> "aria-level";
      case "meter", "slider" -> element.is("input") ? "" : "aria-valuenow";
      case "scrollbar" -> "aria-controls aria-valuenow";
      // One that can be moved is a control.
      case "separator" -> element.has("tabindex") ? "aria-valuenow" : "";
      default -> "";
    };
  }

  /** Cells may stand in a grid, and the roles of books and drawings inherit what they mean. */
  private static boolean isJudged(Element element, String role) {
    boolean isCell = element.is("td") || element.is("th");
    return !(isCell && !element.has("role"))
        && !role.startsWith("doc-")
        && !role.startsWith("graphics-");
  }

  private static String of(Element element, String role) {
    return role.isEmpty() ? element.name() : role;
  }

  private static boolean has(String roles, String role) {
    return !role.isEmpty() && WordLists.list(roles).contains(role);
  }

  /** The roles that an attribute is for; the empty text where any element may have it. */
  private static String rolesOf(String attribute) {
    return switch (attribute) {
      case "aria-activedescendant" ->
          "application combobox grid group listbox menu menubar radiogroup row searchbox spinbutton"
              + " tablist textbox toolbar tree treegrid";
      case "aria-autocomplete" -> "combobox searchbox textbox";
      case "aria-checked" -> "checkbox menuitemcheckbox menuitemradio option radio switch treeitem";
      case "aria-colcount", "aria-rowcount" -> "grid table treegrid";
      case "aria-colindex", "aria-rowindex" -> CELLS + " row";
      case "aria-colindextext", "aria-colspan", "aria-rowspan" -> CELLS;
      case "aria-rowindextext" -> CELLS + " row";
      case "aria-expanded" ->
          "application button checkbox columnheader combobox gridcell link listbox menuitem"
              + " menuitemcheckbox menuitemradio row rowheader switch tab treeitem";
      case "aria-level" -> "heading listitem row tablist treeitem";
      case "aria-modal" -> "alertdialog dialog";
      case "aria-multiline" -> "searchbox textbox";
      case "aria-multiselectable" -> "grid listbox tablist tree treegrid";
      case "aria-orientation" ->
          "listbox menu menubar radiogroup scrollbar separator slider tablist toolbar tree"
              + " treegrid";
      case "aria-placeholder" -> "searchbox textbox";
      case "aria-posinset", "aria-setsize" ->
          "article listitem menuitem menuitemcheckbox menuitemradio option radio row tab treeitem";
      case "aria-pressed" -> "button";
      case "aria-readonly" ->
          "checkbox columnheader combobox grid gridcell listbox menuitemcheckbox menuitemradio"
              + " radiogroup rowheader searchbox slider spinbutton switch textbox treegrid";
      case "aria-required" ->
          "checkbox columnheader combobox gridcell listbox radiogroup rowheader searchbox"
              + " spinbutton switch textbox tree treegrid";
      case "aria-selected" -> "columnheader gridcell option row rowheader tab treeitem";
      case "aria-sort" -> "columnheader rowheader";
      case "aria-valuemax", "aria-valuemin", "aria-valuenow", "aria-valuetext" -> VALUED;
      default -> "";
    };
  }
}
