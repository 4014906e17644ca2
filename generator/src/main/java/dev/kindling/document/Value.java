package dev.kindling.document;

import dev.kindling.source.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The value of a field, of the type that the kind of page gives it. */
public sealed interface Value {

  /**
   * Plain text; also the type of addresses of other sites.
   *
   * @param text as written, not escaped
   */
  record Text(String text) implements Value {}

  /**
   * Inline Markdown.
   *
   * @param body parsed; its holes point into the lists of the document that holds the field
   */
  record Inline(List<Fragment> body) implements Value {
    /** Copies the list. */
    public Inline {
      body = List.copyOf(body);
    }
  }

  /**
   * A whole number.
   *
   * @param number the number
   */
  record Whole(long number) implements Value {}

  /**
   * A number with decimals, exactly as written.
   *
   * @param number the number
   */
  record Decimal(BigDecimal number) implements Value {}

  /**
   * Yes or no.
   *
   * @param isSet whether it is {@code true}
   */
  record Flag(boolean isSet) implements Value {}

  /**
   * A day.
   *
   * @param date the day, in no time zone
   */
  record Day(LocalDate date) implements Value {}

  /**
   * One of the names that the field's type lists.
   *
   * @param name the name
   */
  record Choice(String name) implements Value {}

  /**
   * A picture.
   *
   * @param link 0-based, into {@link Document#links()}
   */
  record Picture(int link) implements Value {}

  /**
   * Another page of the site, as written: {@code start-small} (a slug of the field's kind), or
   * {@code strategies/start-small} (its path in the content folder), with or without {@code .md}.
   *
   * @param target as written
   * @param location its place
   */
  record Reference(String target, Location location) implements Value {}

  /**
   * Several values of one type.
   *
   * @param values in the author's order
   */
  record Many(List<Value> values) implements Value {
    /** Copies the list. */
    public Many {
      values = List.copyOf(values);
    }
  }

  /**
   * Named values.
   *
   * @param fields in the order of the type
   */
  record Group(Fields fields) implements Value {}
}
