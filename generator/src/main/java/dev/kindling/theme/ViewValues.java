package dev.kindling.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a template may do with a value: look into it, test it, print it. Only the types that {@link
 * View} lists are values at all. Thread-safe.
 */
final class ViewValues {

  /** The value of a name that is known and has none. */
  static final Object ABSENT = Optional.empty();

  private final ClassValue<Accessors> views =
      new ClassValue<>() {
        @Override
        protected Accessors computeValue(Class<?> view) {
          return Accessors.of(view);
        }
      };

  /** A value inside another, or nothing when the other knows no such name. */
  @Nullable Object inside(Object value, String name) {
    Object found = find(value, name);
    return found instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : found;
  }

  private @Nullable Object find(Object value, String name) {
    if (value instanceof Group group) {
      return group.find(name);
    } else if (value instanceof Joined joined) {
      return joined.find(name);
    }
    return value instanceof View ? views.get(value.getClass()).find(value, name) : null;
  }

  /** The names inside a value. */
  Set<String> names(Object value) {
    if (value instanceof Group group) {
      return group.names();
    } else if (value instanceof Joined joined) {
      return joined.names();
    }
    return value instanceof View ? views.get(value.getClass()).names() : Set.of();
  }

  /** Whether a section over the value is shown. */
  static boolean isTruthy(Object value) {
    if (value instanceof Boolean flag) {
      return flag;
    }
    if (value instanceof String text) {
      return !text.isEmpty();
    }
    if (value instanceof Address address) {
      return !address.text().isEmpty();
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty();
    }
    if (value instanceof Html html) {
      return !html.markup().isEmpty();
    }
    return !isAbsent(value);
  }

  /** Whether there is anything to show in a value: what its flag says. */
  static boolean isThere(Object value) {
    if (value instanceof Html html) {
      return !html.markup().isBlank();
    }
    return value instanceof String text ? !text.isBlank() : isTruthy(value);
  }

  /** Whether there is no value. */
  static boolean isAbsent(Object value) {
    return value instanceof Optional<?>;
  }

  /** Whether the value is printed as it is, escaped. */
  static boolean isPrintable(Object value) {
    return value instanceof String
        || value instanceof Address
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigDecimal
        || value instanceof Boolean;
  }

  /** What a printable value looks like, and the markup of HTML. */
  static String text(Object value) {
    if (value instanceof Html html) {
      return html.markup();
    }
    if (value instanceof Address address) {
      return address.text();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** Whether there are names inside a value. */
  static boolean isGroup(Object value) {
    return value instanceof View || value instanceof Group || value instanceof Joined;
  }

  /**
   * What a theme maker would call the value.
   *
   * @throws IllegalStateException when it is nothing that a template may see
   */
  static String description(Object value) {
    if (value instanceof List) {
      return "a list";
    }
    if (isGroup(value)) {
      return "a group of values";
    }
    if (value instanceof Html) {
      return "HTML";
    }
    if (value instanceof Boolean) {
      return "a flag";
    }
    if (value instanceof String) {
      return "text";
    }
    if (value instanceof Address) {
      return "an address";
    }
    if (isPrintable(value)) {
      return "a number";
    }
    throw new IllegalStateException("Templates must not see a " + value.getClass().getName());
  }
}
