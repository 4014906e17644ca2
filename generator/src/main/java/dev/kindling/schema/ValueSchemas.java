package dev.kindling.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The schemas of single values, each for one question of {@code yaml.ValueReader}. */
public final class ValueSchemas {

  /** Text that is not blank. */
  private static final String NOT_BLANK = "\\S";

  private static final String DAY =
      "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
          + "-02-29)$";

  private static final String SPACE = " \\t\\n\\u000b\\f\\r";

  private static final String URL =
      "^(?:https?://[^"
          + SPACE
          + "/?#\"<>\\\\^`{|}]+[^"
          + SPACE
          + "\"<>\\\\^`{|}]*|mailto:[^"
          + SPACE
          + "@]+@[^"
          + SPACE
          + "@]+)$";

  private static final String ALIAS =
      "^(?![\\s\\S]*/\\.\\.?(?:/|$))" + "(?:/[^/\\s?#%\\\\<>\"|*:\\u0000-\\u001f\\u007f]+)*/?$";

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private ValueSchemas() {}

  /** Text: whatever an editor takes it for. */
  public static Schema text() {
    return anyScalar().with("pattern", NOT_BLANK);
  }

  /** Text of a form; the pattern is found anywhere in it unless it says otherwise. */
  public static Schema text(String pattern, String advice) {
    return anyScalar().with("pattern", pattern).with("patternErrorMessage", advice);
  }

  /** Text of a form that no number has; a flag such as {@code true} may have it. */
  public static Schema word(String pattern, String advice) {
    return Schema.of("string", "boolean")
        .with("pattern", pattern)
        .with("patternErrorMessage", advice);
  }

  /** Text of a form that neither a number nor a flag has. */
  public static Schema string(String pattern, String advice) {
    return Schema.of("string").with("pattern", pattern).with("patternErrorMessage", advice);
  }

  private static Schema anyScalar() {
    return Schema.of("string", "number", "boolean");
  }

  /** A whole number. */
  public static Schema whole() {
    return Schema.of("integer");
  }

  /** A whole number between two, both of them allowed. */
  public static Schema whole(long least, long most) {
    return whole().with("minimum", least).with("maximum", most);
  }

  /** Yes or no. */
  public static Schema flag() {
    return Schema.of("boolean");
  }

  /** A day of the calendar. */
  public static Schema day() {
    return string(DAY, "Write a day of the calendar, such as 2026-11-23.");
  }

  /** A full address. */
  public static Schema url() {
    return string(URL, "Write a full address: https://…, http://… or mailto:…");
  }

  /** Former addresses of a page or a list. */
  public static Schema formerAddresses() {
    return list(string(ALIAS, "Write a former address, such as /old-name/."));
  }

  /** Some names. One that looks like a number is one to an editor, unless it stands in quotes. */
  public static Schema choice(List<String> names) {
    List<Object> values = new ArrayList<>();
    for (String name : names) {
      values.add(name);
      asNumber(name).ifPresent(values::add);
      if (name.equals("true") || name.equals("false")) {
        values.add(Boolean.valueOf(name));
      }
    }
    return Schema.oneOf(values);
  }

  private static Optional<BigDecimal> asNumber(String name) {
    return name.length() < 40 && NUMBER.matcher(name).matches()
        ? Optional.of(new BigDecimal(name))
        : Optional.empty();
  }

  /** A list of any length. */
  public static Schema list(Schema item) {
    return Schema.of("array").with("items", item.json());
  }
}
