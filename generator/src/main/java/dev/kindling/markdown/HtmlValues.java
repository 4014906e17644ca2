package dev.kindling.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the values of attributes must look like (HTML Living Standard, sections 2.3 and 4). */
final class HtmlValues {

  private static final SortedMap<String, List<String>> CHOICES =
      lists(
          "decoding: async auto sync",
          "dir: auto ltr rtl",
          "hidden: hidden until-found",
          "kind: captions chapters descriptions metadata subtitles",
          "loading: eager lazy",
          "preload: auto metadata none",
          "referrerpolicy: no-referrer no-referrer-when-downgrade origin origin-when-cross-origin"
              + " same-origin strict-origin strict-origin-when-cross-origin unsafe-url",
          "scope: col colgroup row rowgroup",
          "shape: circle default poly rect",
          "translate: no yes");

  private static final SortedMap<String, List<String>> REQUIRED =
      lists(
          "area: href",
          "bdo: dir",
          "data: value",
          "img: src",
          "map: name",
          "meter: value",
          "track: src");

  private HtmlValues() {}

  /** The attribute without which an element is no good. */
  static Optional<String> required(String element) {
    return Optional.ofNullable(REQUIRED.get(element)).map(names -> names.get(0));
  }

  /** What a value must be and is not; empty when it is right. */
  static Optional<String> wanted(String element, String attribute, String given) {
    String value = given.strip();
    List<String> choices = CHOICES.get(attribute);
    if (choices != null) {
      boolean mayBeEmpty = attribute.equals("hidden") || attribute.equals("preload");
      return choices.contains(value.toLowerCase(Locale.ROOT)) || (value.isEmpty() && mayBeEmpty)
          ? Optional.empty()
          : Optional.of("one of `" + String.join("`, `", choices) + "`");
    }
    return switch (attribute) {
      case "name" -> when(!value.isEmpty(), "one word or more");
      case "src", "poster" -> when(!value.isEmpty(), "an address");
      case "datetime" ->
          when(MachineTime.is(value), "a day or time that there is, such as `2026-11-23`");
      case "width", "height" -> when(isWhole(value, 0), "a whole number, without a unit");
      case "colspan", "span" -> when(isWhole(value, 1), "a whole number from 1 on");
      case "rowspan" -> when(isWhole(value, 0), "a whole number");
      case "start", "tabindex" -> when(isWhole(value, Integer.MIN_VALUE), "a whole number");
      case "type" ->
          when(
              element.equals("ol")
                  ? List.of("1", "A", "I", "a", "i").contains(value)
                  : value.indexOf('/') > 0,
              element.equals("ol") ? "one of `1`, `A`, `I`, `a`, `i`" : "like `video/mp4`");
      case "value" -> ofElement(element, value);
      case "high", "low", "max", "min", "optimum" -> when(isNumber(value), "a number");
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofElement(String element, String value) {
    return switch (element) {
      case "li" -> when(isWhole(value, Integer.MIN_VALUE), "a whole number");
      case "meter", "progress" -> when(isNumber(value), "a number");
      default -> Optional.empty();
    };
  }

  private static Optional<String> when(boolean isRight, String wanted) {
    return isRight ? Optional.empty() : Optional.of(wanted);
  }

  private static boolean isWhole(String value, int least) {
    try {
      return !value.startsWith("+") && Integer.parseInt(value) >= least;
    } catch (NumberFormatException notWhole) {
      return false;
    }
  }

  /** Digits with at most one sign before them and one point among them. */
  private static boolean isNumber(String value) {
    int from = value.startsWith("-") ? 1 : 0;
    int points = 0;
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      points += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return value.length() > from && points <= 1 && !value.endsWith(".");
  }

  private static SortedMap<String, List<String>> lists(String... lines) {
    SortedMap<String, List<String>> all = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      all.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")));
    }
    return Collections.unmodifiableSortedMap(all);
  }
}
