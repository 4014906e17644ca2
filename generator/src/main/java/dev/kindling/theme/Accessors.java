package dev.kindling.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one record of views: its components and nothing else. Immutable, thread-safe. */
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
          Group.class);

  private final Map<String, Method> accessors = new LinkedHashMap<>();

  /**
   * Reads the components of a record.
   *
   * @throws IllegalArgumentException when it is no record, or holds what templates must not see
   */
  Accessors(Class<?> view) {
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
      accessors.put(component.getName(), accessor);
    }
  }

  /** The names, in the order of the record. */
  Set<String> names() {
    return accessors.keySet();
  }

  /** The value of a name, or nothing when the record has no such component. */
  @Nullable Object find(Object view, String name) {
    Method accessor = accessors.get(name);
    if (accessor == null) {
      return null;
    }
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + accessor, e);
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
