package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Roles and {@code aria-} attributes exist (WAI-ARIA 1.2 and 1.3), with values that they can have.
 */
final class Aria implements PageRule {

  private static final Set<String> KNOWN =
      WordLists.of(
          """
          aria-activedescendant aria-atomic aria-autocomplete aria-braillelabel
          aria-brailleroledescription aria-busy aria-checked aria-colcount aria-colindex
          aria-colindextext aria-colspan aria-controls aria-current aria-describedby
          aria-description aria-details aria-disabled aria-dropeffect aria-errormessage
          aria-expanded aria-flowto aria-grabbed aria-haspopup aria-hidden aria-invalid
          aria-keyshortcuts aria-label aria-labelledby aria-level aria-live aria-modal
          aria-multiline aria-multiselectable aria-orientation aria-owns aria-placeholder
          aria-posinset aria-pressed aria-readonly aria-relevant aria-required aria-roledescription
          aria-rowcount aria-rowindex aria-rowindextext aria-rowspan aria-selected aria-setsize
          aria-sort aria-valuemax aria-valuemin aria-valuenow aria-valuetext
          """);

  private final CheckedPage page;
  private final Set<Element> told = new HashSet<>();

  Aria(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.name().startsWith("aria-")) {
        attribute(element, attribute);
      } else if (attribute.name().equals("role")) {
        role(element, attribute);
      }
    }
    if (page.isUnheard(element) && !page.isHidden(element) && Roles.isFocusable(element)) {
      reachable(element);
    }
  }

  private void role(Element element, Attribute role) {
    if (role.value().isBlank() || page.isUnheard(element)) {
      return;
    }
    List<String> written = List.of(role.value().strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    for (String one : written) {
      if (Roles.isKnown(one)) {
        // Later ones stand in where a browser does not know the first.
        RoleAttributes.needs(page, element, role);
        return;
      }
    }
    page.report(
        Code.ARIA_MISUSE,
        role,
        "there is no role `" + written.get(0) + "`",
        advice(written.get(0), Roles.known()).orElse("take it out"));
  }

  private void attribute(Element element, Attribute attribute) {
    String name = attribute.name();
    String value = attribute.value().strip();
    if (!KNOWN.contains(name)) {
      page.report(
          Code.ARIA_MISUSE,
          attribute.start(),
          attribute.start() + name.length(),
          "there is no attribute `" + name + "`",
          advice(name, KNOWN).orElse("take it out"));
    } else if (!value.isEmpty() && !isValue(name, value)) {
      page.report(
          Code.ARIA_MISUSE,
          attribute,
          "`" + name + "` cannot be `" + value + "`",
          "write " + values(name));
    } else {
      RoleAttributes.belongs(page, element, attribute);
    }
  }

  /** Of what is hidden from hearing as a whole, the first thing that a keyboard reaches is told. */
  private void reachable(Element inner) {
    Optional<Element> at = Optional.of(inner);
    while (at.isPresent() && !at.get().value("aria-hidden").equals("true")) {
      at = at.get().parent();
    }
    if (at.isPresent() && told.add(at.get())) {
      page.report(
          Code.ARIA_MISUSE,
          inner,
          "`" + inner.name() + "` can be reached but not heard: it is `aria-hidden`",
          "take `aria-hidden` off, or hide it from everyone with `hidden`");
    }
  }

  private static boolean isValue(String name, String value) {
    String known = values(name);
    if (known.isEmpty()) {
      return true;
    }
    return known.equals("a whole number")
        ? value.matches("-?\\d{1,9}")
        : known.equals("a number")
            ? value.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)(e[-+]?\\d+)?")
            : isOneOf(name, value, known);
  }

  private static boolean isOneOf(String name, String value, String known) {
    boolean isList = name.equals("aria-dropeffect") || name.equals("aria-relevant");
    for (String word : isList ? WordLists.list(value) : List.of(value)) {
      if (!known.contains("`" + word + "`")) {
        return false;
      }
    }
    return true;
  }

  /** What an attribute can be, for messages; the empty text where it can be anything. */
  private static String values(String name) {
    return switch (name) {
      case "aria-atomic",
          "aria-busy",
          "aria-disabled",
          "aria-modal",
          "aria-multiline",
          "aria-multiselectable",
          "aria-readonly",
          "aria-required" ->
          "`true` or `false`";
      case "aria-expanded", "aria-hidden", "aria-selected", "aria-grabbed" ->
          "`true`, `false` or `undefined`";
      case "aria-checked", "aria-pressed" -> "`true`, `false`, `mixed` or `undefined`";
      case "aria-current" -> "`page`, `step`, `location`, `date`, `time`, `true` or `false`";
      case "aria-live" -> "`assertive`, `polite` or `off`";
      case "aria-orientation" -> "`horizontal`, `vertical` or `undefined`";
      case "aria-sort" -> "`ascending`, `descending`, `none` or `other`";
      case "aria-dropeffect" -> "`copy`, `execute`, `link`, `move`, `popup` or `none`";
      case "aria-relevant" -> "`additions`, `removals`, `text` or `all`";
      case "aria-autocomplete" -> "`inline`, `list`, `both` or `none`";
      case "aria-haspopup" -> "`true`, `false`, `menu`, `listbox`, `tree`, `grid` or `dialog`";
      case "aria-invalid" -> "`true`, `false`, `grammar` or `spelling`";
      case "aria-level",
          "aria-colcount",
          "aria-colindex",
          "aria-colspan",
          "aria-posinset",
          "aria-rowcount",
          "aria-rowindex",
          "aria-rowspan",
          "aria-setsize" ->
          "a whole number";
      case "aria-valuemax", "aria-valuemin", "aria-valuenow" -> "a number";
      default -> "";
    };
  }

  private static Optional<String> advice(String written, Set<String> known) {
    return NearestName.advice(written, new TreeSet<>(known));
  }
}
