package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What browsers may fill in by themselves is said in words they know (WHATWG HTML, 4.10.18.7). */
final class Autocomplete {

  private static final Set<String> FIELDS =
      WordLists.of(
          """
          name honorific-prefix given-name additional-name family-name honorific-suffix nickname
          username new-password current-password one-time-code organization-title organization
          street-address address-line1 address-line2 address-line3 address-level4 address-level3
          address-level2 address-level1 country country-name postal-code cc-name cc-given-name
          cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type
          transaction-currency transaction-amount language bday bday-day bday-month bday-year sex
          url photo
          """);

  private static final Set<String> REACHED =
      WordLists.of(
          "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix"
              + " tel-local-suffix tel-extension email impp");

  private static final Set<String> WAYS = WordLists.of("home work mobile fax pager");

  private Autocomplete() {}

  static void check(CheckedPage page, Element element) {
    boolean canHave =
        element.is("input") || element.is("select") || element.is("textarea") || element.is("form");
    if (!canHave || element.has("disabled") || !element.has("autocomplete")) {
      return;
    }
    Attribute attribute = element.attribute("autocomplete").orElseThrow();
    String value = attribute.value().strip().toLowerCase(Locale.ROOT);
    boolean isSwitch = value.isEmpty() || value.equals("on") || value.equals("off");
    if (!isSwitch && (element.is("form") || !isRight(value))) {
      page.report(
          Code.BAD_AUTOCOMPLETE,
          attribute,
          "`" + attribute.value() + "` is nothing that a browser can fill in",
          "write `on`, `off`, or a known field such as `name` or `email`");
    }
  }

  private static boolean isRight(String value) {
    List<String> words = new ArrayList<>(List.of(value.split("\\s+", -1)));
    if (words.get(words.size() - 1).equals("webauthn")) {
      words.remove(words.size() - 1);
    }
    if (!words.isEmpty() && words.get(0).startsWith("section-")) {
      words.remove(0);
    }
    if (!words.isEmpty() && (words.get(0).equals("shipping") || words.get(0).equals("billing"))) {
      words.remove(0);
    }
    return switch (words.size()) {
      case 1 -> FIELDS.contains(words.get(0)) || REACHED.contains(words.get(0));
      case 2 -> WAYS.contains(words.get(0)) && REACHED.contains(words.get(1));
      default -> false;
    };
  }
}
