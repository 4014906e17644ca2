package dev.kindling.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a field may hold. */
public sealed interface FieldType {

  /**
   * Plain text.
   *
   * @param longest the greatest number of UTF-16 units
   * @param rule what the whole text must match
   */
  record Text(Optional<Integer> longest, Optional<Rule> rule) implements FieldType {}

  /**
   * A pattern with the words that explain it.
   *
   * @param pattern matched against the whole text
   * @param message what to tell the author whose text does not match
   */
  record Rule(Pattern pattern, String message) {}

  /** Inline Markdown. */
  record Markdown() implements FieldType {}

  /**
   * A whole number.
   *
   * @param least the smallest allowed
   * @param most the greatest allowed
   */
  record Whole(Optional<Long> least, Optional<Long> most) implements FieldType {}

  /**
   * A number with decimals.
   *
   * @param least the smallest allowed
   * @param most the greatest allowed
   */
  record Decimal(Optional<BigDecimal> least, Optional<BigDecimal> most) implements FieldType {}

  /** {@code true} or {@code false}. */
  record Flag() implements FieldType {}

  /** A day, {@code 2026-11-23}. */
  record Day() implements FieldType {}

  /**
   * One of several names.
   *
   * @param options in the order of the kind's file, at least one
   */
  record Choice(List<Option> options) implements FieldType {
    /** Copies the list. */
    public Choice {
      options = List.copyOf(options);
    }

    /** What readers see for a name; the name itself when it is none of the options. */
    public String label(String name) {
      return options.stream()
          .filter(option -> option.name().equals(name))
          .map(Option::label)
          .findFirst()
          .orElse(name);
    }
  }

  /**
   * One of the names of a choice.
   *
   * @param name as it is written in front matter
   * @param label as readers see it; the name itself when the kind gives none
   */
  record Option(String name, String label) {}

  /** A full address of another site, {@code https:} or {@code http:} or {@code mailto:}. */
  record Url() implements FieldType {}

  /** A picture among the site's files. */
  record Image() implements FieldType {}

  /**
   * Another page.
   *
   * @param to the kind it must be of; none allows every kind
   * @param reverse the name under which the other page lists the pages that refer to it
   * @param reverseLabel what readers see in front of these pages, where it is not made of that name
   */
  record Ref(Optional<String> to, Optional<String> reverse, Optional<String> reverseLabel)
      implements FieldType {}

  /**
   * A list; {@code refs} is a list of {@link Ref}.
   *
   * @param item the type of every value
   * @param atLeast the smallest number of values
   * @param atMost the greatest number of values
   */
  record Many(FieldType item, int atLeast, Optional<Integer> atMost) implements FieldType {}

  /**
   * Named values.
   *
   * @param fields in the order of the kind's file
   */
  record Group(List<FieldSpec> fields) implements FieldType {
    /** Copies the list. */
    public Group {
      fields = List.copyOf(fields);
    }
  }
}
