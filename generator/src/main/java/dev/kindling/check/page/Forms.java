package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is filled in has a label, and what belongs together has a legend. */
final class Forms implements PageRule {

  private static final Set<String> FILLED_IN =
      WordLists.of(
          "checkbox combobox listbox menuitemcheckbox menuitemradio radio searchbox slider"
              + " spinbutton switch textbox");

  private final CheckedPage page;

  /** The first radio button of each name. */
  private final Map<String, Element> radios = new HashMap<>();

  /** The names of which there was a second one. */
  private final Set<String> choices = new HashSet<>();

  Forms(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void enter(Element element) {
    if (page.isUnheard(element)) {
      return;
    }
    if (element.is("fieldset")) {
      fieldset(element);
    } else if (isFilledIn(element)) {
      label(element);
      if (element.is("input") && Roles.inputType(element).equals("radio")) {
        radio(element);
      }
    }
    Autocomplete.check(page, element);
  }

  private static boolean isFilledIn(Element element) {
    return switch (element.name()) {
      case "input", "select", "textarea" -> FILLED_IN.contains(Roles.of(element));
      default -> element.has("role") && FILLED_IN.contains(Roles.of(element));
    };
  }

  private void label(Element control) {
    if (page.name(control).isEmpty()) {
      page.report(
          Code.NO_LABEL,
          control,
          "nothing says what this `" + control.name() + "` is for",
          "put a `label` around it, or write `<label for=\"…\">` with its `id`");
    }
  }

  private void fieldset(Element fieldset) {
    if (page.name(fieldset).isEmpty()) {
      page.report(
          Code.NO_LEGEND,
          fieldset,
          "a `fieldset` has no legend",
          "begin it with a `legend` that says what its fields have in common");
    }
  }

  /** Two choices of one question: someone who hears them must hear the question too. */
  private void radio(Element radio) {
    String name = radio.value("name");
    Element first = radios.putIfAbsent(name, radio);
    boolean isSecond = first != null && choices.add(name);
    if (!name.isEmpty() && isSecond && !isGrouped(first)) {
      page.report(
          Code.NO_LEGEND,
          first,
          "the choices of `" + name + "` have no legend",
          "put a `fieldset` with a `legend` around them");
    }
  }

  private boolean isGrouped(Element radio) {
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
