package dev.kindling.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a record of views, or of several that are joined: their components, or those that
 * are spread in their place, the flags that these ask for, and nothing else. Immutable,
 * thread-safe.
 */
final class Accessors {

  private static final List<Class<?>> PLAIN =
      List.of(
          String.class,
          int.class,
          Integer.class,
          long.class,
          Long.class,
          BigDecimal.class,
          boolean.class,
          Boolean.class,
          Address.class,
          Html.class,
          Group.class,
          Joined.class);

  private final Map<String, Accessor> accessors = new LinkedHashMap<>();

  /**
   * How one name is read.
   *
   * @param part the place of its record among those that are joined
   * @param way the components to go through, each of the value of the one before
   * @param isFlag whether what is asked is only if there is anything in it
   */
  private record Accessor(int part, List<Method> way, boolean isFlag) {

    Object of(Object view) {
      Object value = view instanceof Joined joined ? joined.part(part) : view;
      try {
        for (Method component : way) {
          value = component.invoke(value);
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("Cannot read " + way, e);
      }
      if (isFlag) {
        return ViewValues.isThere(value);
      }
      return value;
    }
  }

  private Accessors() {}

  /**
   * The names of one record.
   *
   * @throws IllegalArgumentException when it is no record, or holds what templates must not see
   */
  static Accessors of(Class<?> view) {
    return ofJoined(List.of(view));
  }

  /**
   * The names of several records, one after the other.
   *
   * @throws IllegalArgumentException when one is no record, or holds what templates must not see,
   *     or when a name stands in two of them
   */
  static Accessors ofJoined(List<? extends Class<?>> views) {
    Accessors joined = new Accessors();
    for (int i = 0; i < views.size(); i++) {
      joined.read(views.get(i), i, List.of());
    }
    return joined;
  }

  /** The name of the flag beside a component. */
  static String flag(RecordComponent component) {
    String name = component.getName();
    return "has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The names, in the order of the records. */
  Set<String> names() {
    return accessors.keySet();
  }

  /** The value of a name, or nothing when there is no such component. */
  @Nullable Object find(Object view, String name) {
    Accessor accessor = accessors.get(name);
    return accessor == null ? null : accessor.of(view);
  }

  private void read(Class<?> view, int part, List<Method> before) {
    if (!view.isRecord()) {
      throw new IllegalArgumentException("Not a record, so not a view: " + view.getName());
    }
    for (RecordComponent component : view.getRecordComponents()) {
      if (!isAllowed(component.getGenericType())) {
        throw new IllegalArgumentException(
            "Templates must not see " + component + " of " + view.getName());
      }
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      List<Method> way = new ArrayList<>(before);
      way.add(accessor);
      if (component.isAnnotationPresent(Spread.class)) {
        read(component.getType(), part, way);
        continue;
      }
      put(component.getName(), new Accessor(part, List.copyOf(way), false));
      if (component.isAnnotationPresent(HasFlag.class)) {
        put(flag(component), new Accessor(part, List.copyOf(way), true));
      }
    }
  }

  private void put(String name, Accessor accessor) {
    Accessor other = accessors.put(name, accessor);
    if (other != null) {
      throw new IllegalArgumentException(
          "Two are called `%s`: %s and %s".formatted(name, other.way, accessor.way));
    }
  }

  private static boolean isAllowed(Type type) {
    if (type instanceof Class<?> plain) {
      return PLAIN.contains(plain) || View.class.isAssignableFrom(plain);
    }
    if (type instanceof WildcardType wildcard) {
      return isAllowed(wildcard.getUpperBounds()[0]);
    }
    return type instanceof ParameterizedType generic
        && (generic.getRawType() == List.class || generic.getRawType() == Optional.class)
        && isAllowed(generic.getActualTypeArguments()[0]);
  }
}
