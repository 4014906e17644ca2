package dev.kindling.cache;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as bytes, and makes an equal one of them. What there is to write is seen from the
 * types of its components: texts, numbers, flags, days, constants of enums, other records, sealed
 * interfaces whose permitted types are such, lists and optional values of all these. Other types
 * need an {@link Adapter}. The bytes hold no names: they mean something to the same code only.
 * Immutable and thread-safe.
 *
 * @param <T> the type of the record
 */
public final class RecordCodec<T extends Record> {

  /**
   * How values of one type are written that are no records, or that the reader has at hand.
   *
   * @param <V> the type
   * @param <C> what writer and reader have at hand, such as the file that a value is about
   */
  public interface Adapter<V, C> {

    /**
     * Writes a value.
     *
     * @throws Unwritable when this one cannot be kept
     */
    void write(V value, C context, ByteSink into);

    /** Reads what was written. */
    V read(C context, ByteSource from);
  }

  /** A value that no bytes can stand for. */
  public static final class Unwritable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what it is. */
    public Unwritable(String value) {
      super(value, null, false, false);
    }
  }

  /** How values of one type are written and read. */
  private interface Node {

    void write(Object value, Object context, ByteSink into);

    Object read(Object context, ByteSource from);
  }

  private final Class<T> type;
  private final Map<Class<?>, Adapter<?, ?>> adapters;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Node root;

  /**
   * Looks at a type of record, and at all that it is made of.
   *
   * @param adapters by the type as it is declared
   * @throws IllegalArgumentException naming a type that needs an adapter
   */
  public RecordCodec(Class<T> type, Map<Class<?>, Adapter<?, ?>> adapters) {
    this.type = type;
    this.adapters = new HashMap<>(adapters);
    this.root = node(type, new HashMap<>());
  }

  /**
   * Writes a record.
   *
   * @param context what the adapters have at hand
   * @throws Unwritable when an adapter cannot keep a value; some bytes may be written by then
   */
  public void write(T value, Object context, ByteSink into) {
    root.write(value, context, into);
  }

  /**
   * Reads a record.
   *
   * @param context what the adapters have at hand
   * @throws RuntimeException of any sort when the bytes are not those of such a record
   */
  public T read(Object context, ByteSource from) {
    return type.cast(root.read(context, from));
  }

  private Node node(Type of, Map<TypeVariable<?>, Type> bound) {
    Type known = of instanceof TypeVariable<?> variable ? bound.get(variable) : of;
    if (known instanceof ParameterizedType generic) {
      return generic(generic, bound);
    }
    if (!(known instanceof Class<?> one)) {
      throw new IllegalArgumentException("Not a type that can be written: " + of);
    }
    Node leaf = Leaf.of(one);
    return leaf == null ? composed(one, new HashMap<>(), one.getName()) : leaf;
  }

  private Node generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] given = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return new OptionalNode(node(given[0], bound));
    }
    if (raw == List.class) {
      return new ListNode(node(given[0], bound));
    }
    Map<TypeVariable<?>, Type> inner = new HashMap<>();
    for (int i = 0; i < given.length; i++) {
      inner.put(
          raw.getTypeParameters()[i],
          given[i] instanceof TypeVariable<?> outer ? bound.get(outer) : given[i]);
    }
    return composed(raw, inner, type.getTypeName() + inner);
  }

  /** Types may hold themselves: a node is known before its parts are looked at. */
  private Node composed(Class<?> raw, Map<TypeVariable<?>, Type> bound, String key) {
    Node known = nodes.get(key);
    if (known != null) {
      return known;
    }
    Adapter<?, ?> adapter = adapters.get(raw);
    if (adapter != null) {
      return new AdapterNode(adapter);
    }
    if (raw.isRecord()) {
      RecordNode node = new RecordNode(raw);
      nodes.put(key, node);
      for (RecordComponent component : raw.getRecordComponents()) {
        node.parts.add(node(component.getGenericType(), bound));
      }
      return node;
    }
    if (raw.isSealed() && raw.isInterface()) {
      ChoiceNode node = new ChoiceNode();
      nodes.put(key, node);
      for (Class<?> permitted : raw.getPermittedSubclasses()) {
        node.add(permitted, composed(permitted, new HashMap<>(), permitted.getName()));
      }
      return node;
    }
    throw new IllegalArgumentException("No adapter for " + raw.getName());
  }

  /** What has no parts. */
  private record Leaf<V>(
      Class<V> type, BiConsumer<ByteSink, V> writer, Function<ByteSource, V> reader)
      implements Node {

    private static final List<Leaf<?>> ALL =
        List.of(
            new Leaf<>(String.class, ByteSink::text, ByteSource::text),
            new Leaf<>(
                Integer.class,
                (into, number) -> into.number(number),
                from -> Math.toIntExact(from.number())),
            new Leaf<>(Long.class, ByteSink::number, ByteSource::number),
            new Leaf<>(Boolean.class, ByteSink::flag, ByteSource::flag),
            new Leaf<>(
                LocalDate.class,
                (into, day) -> into.number(day.toEpochDay()),
                from -> LocalDate.ofEpochDay(from.number())),
            new Leaf<>(
                BigDecimal.class,
                (into, number) -> into.text(number.toString()),
                from -> new BigDecimal(from.text())));

    static @Nullable Node of(Class<?> type) {
      if (type.isEnum()) {
        return new EnumNode(List.of(type.getEnumConstants()));
      }
      Class<?> boxed = MethodType.methodType(type).wrap().returnType();
      return ALL.stream().filter(leaf -> leaf.type().equals(boxed)).findFirst().orElse(null);
    }

    @Override
    public void write(Object value, Object context, ByteSink into) {
      writer.accept(into, type.cast(value));
    }

    @Override
    public Object read(Object context, ByteSource from) {
      return reader.apply(from);
    }
  }

  private record EnumNode(List<?> constants) implements Node {

    @Override
    public void write(Object value, Object context, ByteSink into) {
      into.number(constants.indexOf(value));
    }

    @Override
    public Object read(Object context, ByteSource from) {
      return constants.get(Math.toIntExact(from.number()));
    }
  }

  private record OptionalNode(Node inner) implements Node {

    @Override
    public void write(Object value, Object context, ByteSink into) {
      Optional<?> optional = (Optional<?>) value;
      into.flag(optional.isPresent());
      if (optional.isPresent()) {
        inner.write(optional.get(), context, into);
      }
    }

    @Override
    public Object read(Object context, ByteSource from) {
      return from.flag() ? Optional.of(inner.read(context, from)) : Optional.empty();
    }
  }

  private record ListNode(Node inner) implements Node {

    @Override
    public void write(Object value, Object context, ByteSink into) {
      List<?> list = (List<?>) value;
      into.number(list.size());
      for (int i = 0; i < list.size(); i++) {
        inner.write(list.get(i), context, into);
      }
    }

    @Override
    public Object read(Object context, ByteSource from) {
      Object[] values = new Object[from.count()];
      for (int i = 0; i < values.length; i++) {
        values[i] = inner.read(context, from);
      }
      return List.of(values);
    }
  }

  private record AdapterNode(Adapter<?, ?> adapter) implements Node {

    @Override
    @SuppressWarnings("unchecked") // found by the type of the value; the caller chose the context
    public void write(Object value, Object context, ByteSink into) {
      ((Adapter<Object, Object>) adapter).write(value, context, into);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object read(Object context, ByteSource from) {
      return ((Adapter<Object, Object>) adapter).read(context, from);
    }
  }

  /** One of the types that a sealed interface permits. */
  private static final class ChoiceNode implements Node {

    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final List<Node> permitted = new ArrayList<>();

    void add(Class<?> type, Node node) {
      numbers.put(type, permitted.size());
      permitted.add(node);
    }

    @Override
    public void write(Object value, Object context, ByteSink into) {
      int number = Objects.requireNonNull(numbers.get(value.getClass()));
      into.number(number);
      permitted.get(number).write(value, context, into);
    }

    @Override
    public Object read(Object context, ByteSource from) {
      return permitted.get(Math.toIntExact(from.number())).read(context, from);
    }
  }

  private static final class RecordNode implements Node {

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final List<Node> parts = new ArrayList<>();

    RecordNode(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      accessors = new Method[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        accessors[i] = components[i].getAccessor();
        accessors[i].setAccessible(true);
      }
      try {
        constructor = type.getDeclaredConstructor(types);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException("Not a record: " + type.getName(), e);
      }
      constructor.setAccessible(true);
    }

    @Override
    public void write(Object value, Object context, ByteSink into) {
      try {
        for (int i = 0; i < accessors.length; i++) {
          parts.get(i).write(accessors[i].invoke(value), context, into);
        }
      } catch (ReflectiveOperationException e) {
        throw failed(e);
      }
    }

    @Override
    public Object read(Object context, ByteSource from) {
      Object[] values = new Object[accessors.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).read(context, from);
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw failed(e);
      }
    }

    private IllegalStateException failed(ReflectiveOperationException e) {
      return new IllegalStateException(constructor.getDeclaringClass().getName(), e);
    }
  }
}
