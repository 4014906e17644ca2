package dev.kindling.theme;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes of views, read from their records. Each record is read once. A {@link Group} and a
 * {@link Joined} view have no names until somebody who knows them replaces their shape. Not
 * thread-safe; the shapes are.
 */
public final class ViewShapes {

  private final Map<Class<?>, GroupShape> read = new HashMap<>();

  /**
   * The shape of a view.
   *
   * @throws IllegalArgumentException when it is no record, or holds what templates must not see
   */
  public GroupShape of(Class<?> view) {
    GroupShape known = read.get(view);
    if (known != null) {
      return known;
    }
    if (!view.isRecord() || !View.class.isAssignableFrom(view)) {
      throw new IllegalArgumentException("Not a record that templates may read: " + view);
    }
    Map<String, Shape> names = new LinkedHashMap<>();
    GroupShape shape = GroupShape.of(view.getSimpleName(), names);
    // Before its components are read: a heading holds headings.
    read.put(view, shape);
    read(view, names);
    return shape;
  }

  /** The shape of views that are joined, with the title of the first record. */
  public GroupShape of(Join join) {
    Map<String, Shape> names = new LinkedHashMap<>();
    join.records().forEach(record -> read(record, names));
    return GroupShape.of(join.records().get(0).getSimpleName(), names);
  }

  private void read(Class<?> view, Map<String, Shape> names) {
    for (RecordComponent component : view.getRecordComponents()) {
      if (component.isAnnotationPresent(Spread.class)) {
        read(component.getType(), names);
        continue;
      }
      names.put(component.getName(), of(component.getGenericType()));
      if (component.isAnnotationPresent(HasFlag.class)) {
        names.put(Accessors.flag(component), Shape.Plain.FLAG);
      }
    }
  }

  /** Gives a view another shape, for all views that are read from now on. */
  public void put(Class<? extends View> view, GroupShape shape) {
    read.put(view, shape);
  }

  private Shape of(Type type) {
    if (type instanceof Class<?> simple) {
      return simple == Group.class || simple == Joined.class
          ? GroupShape.NONE
          : plain(simple).orElseGet(() -> of(simple));
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      Shape inner = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class) {
        return new Shape.Many(inner);
      }
      if (generic.getRawType() == Optional.class) {
        return inner.optional();
      }
    }
    throw new IllegalArgumentException("Templates must not see a " + type.getTypeName());
  }

  private static Optional<Shape> plain(Class<?> type) {
    if (type == String.class) {
      return Optional.of(Shape.Plain.TEXT);
    } else if (type == Address.class) {
      return Optional.of(Shape.Plain.ADDRESS);
    } else if (type == boolean.class || type == Boolean.class) {
      return Optional.of(Shape.Plain.FLAG);
    } else if (type == Html.class) {
      return Optional.of(Shape.Plain.HTML);
    }
    boolean isNumber = type.isPrimitive() || Number.class.isAssignableFrom(type);
    return isNumber ? Optional.of(Shape.Plain.NUMBER) : Optional.empty();
  }
}
