package dev.kindling.kind;

import dev.kindling.document.Value;
import java.util.Locale;
import java.util.Optional;

/**
 * A field as a kind declares it.
 *
 * @param name as it is written in front matter and read in templates
 * @param type what it may hold
 * @param isRequired whether every page must give it
 * @param fallback its value where a page does not give it
 * @param label what readers see in front of its value
 * @param visibility where a template that asks for no field by name shows it
 */
public record FieldSpec(
    String name,
    FieldType type,
    boolean isRequired,
    Optional<Value> fallback,
    String label,
    Visibility visibility) {

  /** Where a field is shown. */
  public enum Visibility {
    /** On its page and, where its value is short, in lists. */
    EVERYWHERE,
    /** On its page alone. */
    PAGE,
    /** Nowhere: it is for those who write the site. */
    NOWHERE;

    /** As it is written in the kind's file. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A field whose label is made of its name, and that is shown everywhere. */
  public FieldSpec(String name, FieldType type, boolean isRequired, Optional<Value> fallback) {
    this(name, type, isRequired, fallback, labelOf(name), Visibility.EVERYWHERE);
  }

  /** What readers see for a name without a label: {@code opening-hours} is “Opening hours”. */
  public static String labelOf(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1).replace('-', ' ').replace('_', ' ');
  }
}
