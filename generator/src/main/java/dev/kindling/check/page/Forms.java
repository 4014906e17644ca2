package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is filled in has a label, and what belongs together has a legend. */
final class Forms implements PageRule {

  private static final Set<String> FILLED_IN =
      WordLists.of(
          "checkbox combobox listbox menuitemcheckbox menuitemradio radio searchbox slider"
              + " spinbutton switch textbox");

  @Override
  public void check(CheckedPage page) {
    Map<String, Element> radios = new LinkedHashMap<>();
    for (Element element : page.elements()) {
      if (page.isUnheard(element)) {
        continue;
      }
      if (element.is("fieldset")) {
        fieldset(page, element);
      } else if (isFilledIn(element)) {
        label(page, element);
        if (element.is("input") && Roles.inputType(element).equals("radio")) {
          radio(page, element, radios);
        }
      }
      Autocomplete.check(page, element);
    }
  }

  private static boolean isFilledIn(Element element) {
    return switch (element.name()) {
      case "input", "select", "textarea" -> FILLED_IN.contains(Roles.of(element));
      default -> element.has("role") && FILLED_IN.contains(Roles.of(element));
    };
  }

  private static void label(CheckedPage page, Element control) {
    if (page.name(control).isEmpty()) {
      page.report(
          Code.NO_LABEL,
          control,
          "nothing says what this `" + control.name() + "` is for",
          "put a `label` around it, or write `<label for=\"…\">` with its `id`");
    }
  }

  private static void fieldset(CheckedPage page, Element fieldset) {
    if (page.name(fieldset).isEmpty()) {
      page.report(
          Code.NO_LEGEND,
          fieldset,
          "a `fieldset` has no legend",
          "begin it with a `legend` that says what its fields have in common");
    }
  }

  /** Two choices of one question: someone who hears them must hear the question too. */
  private static void radio(CheckedPage page, Element radio, Map<String, Element> seen) {
    String name = radio.value("name");
    Element first = seen.putIfAbsent(name, radio);
    boolean isSecond = first != null && seen.put(name + "\n", radio) == null;
    if (!name.isEmpty() && isSecond && !isGrouped(page, first)) {
      page.report(
          Code.NO_LEGEND,
          first,
          "the choices of `" + name + "` have no legend",
          "put a `fieldset` with a `legend` around them");
    }
  }

  private static boolean isGrouped(CheckedPage page, Element radio) {
    Optional<Element> at = radio.parent();
    while (at.isPresent()) {
      Element around = at.get();
      if (around.is("fieldset")) {
        return true;
      }
      String role = around.has("role") ? Roles.of(around) : "";
      if ((role.equals("group") || role.equals("radiogroup")) && !page.name(around).isEmpty()) {
        return true;
      }
      at = around.parent();
    }
    return false;
  }
}
