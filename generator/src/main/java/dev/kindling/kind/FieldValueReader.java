package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fields;
import dev.kindling.document.Value;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.PlainWords;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads values by the types that a kind gives its fields. */
final class FieldValueReader {

  private final FrontMatterReader.Holes holes;

  FieldValueReader(FrontMatterReader.Holes holes) {
    this.holes = holes;
  }

  /** The values of some fields; those without a value and without a default are left out. */
  Fields fields(List<FieldSpec> specs, MappingReader reader) {
    List<Fields.Entry> entries = new ArrayList<>();
    for (FieldSpec spec : specs) {
      ValueReader value =
          spec.isRequired() ? reader.required(spec.name()) : reader.optional(spec.name());
      Optional<Value> read = value.isPresent() ? read(spec.type(), value) : spec.fallback();
      read.ifPresent(v -> entries.add(new Fields.Entry(spec.name(), v)));
    }
    return new Fields(entries);
  }

  /** The value, when it is of the type and keeps its rules. */
  Optional<Value> read(FieldType type, ValueReader value) {
    if (type instanceof FieldType.Text text) {
      return text(text, value);
    }
    if (type instanceof FieldType.Markdown) {
      return value.scalar().map(s -> new Value.Inline(holes.markdown(s)));
    }
    if (type instanceof FieldType.Whole whole) {
      return value
          .whole()
          .filter(n -> isWithin(n, whole.least(), whole.most(), value))
          .map(Value.Whole::new);
    }
    if (type instanceof FieldType.Decimal decimal) {
      return value
          .decimal()
          .filter(n -> isWithin(n, decimal.least(), decimal.most(), value))
          .map(Value.Decimal::new);
    }
    if (type instanceof FieldType.Flag) {
      return value.flag().map(Value.Flag::new);
    }
    if (type instanceof FieldType.Day) {
      return value.date().map(Value.Day::new);
    }
    if (type instanceof FieldType.Choice choice) {
      return value
          .choice(choice.options().stream().map(FieldType.Option::name).toList())
          .map(Value.Choice::new);
    }
    if (type instanceof FieldType.Url) {
      return value.url().map(Value.Text::new);
    }
    if (type instanceof FieldType.Image) {
      return value.scalar().map(s -> new Value.Picture(holes.image(s.text(), s.location())));
    }
    if (type instanceof FieldType.Ref) {
      return value.scalar().map(s -> new Value.Reference(s.text(), s.location()));
    }
    if (type instanceof FieldType.Many many) {
      return many(many, value);
    }
    if (type instanceof FieldType.Group group) {
      return group(group, value);
    }
    throw new IllegalStateException("A field of no known type: " + type);
  }

  private static Optional<Value> text(FieldType.Text type, ValueReader value) {
    Optional<String> found = PlainWords.of(value);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int length = found.get().length();
    if (type.longest().isPresent() && length > type.longest().get()) {
      value.report(
          Code.BAD_VALUE,
          value.label()
              + " has "
              + length
              + " characters, and "
              + type.longest().get()
              + " are allowed");
      return Optional.empty();
    }
    if (type.rule().isPresent() && !matches(type.rule().get(), found.get())) {
      value.report(Code.BAD_VALUE, value.label() + ": " + type.rule().get().message());
      return Optional.empty();
    }
    return found.map(Value.Text::new);
  }

  /** A text too long for the way in which Java matches the pattern does not match. */
  private static boolean matches(FieldType.Rule rule, String text) {
    try {
      return rule.pattern().matcher(text).matches();
    } catch (StackOverflowError e) {
      return false;
    }
  }

  private static <N extends Comparable<N>> boolean isWithin(
      N number, Optional<N> least, Optional<N> most, ValueReader value) {
    if (least.isPresent() && number.compareTo(least.get()) < 0) {
      value.report(
          Code.BAD_VALUE,
          value.label() + " must be at least " + shown(least.get()) + ", and is " + shown(number));
      return false;
    }
    if (most.isPresent() && number.compareTo(most.get()) > 0) {
      value.report(
          Code.BAD_VALUE,
          value.label() + " must be at most " + shown(most.get()) + ", and is " + shown(number));
      return false;
    }
    return true;
  }

  private static String shown(Object number) {
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
  }

  private Optional<Value> many(FieldType.Many type, ValueReader value) {
    if (value.node().filter(YamlNode.Sequence.class::isInstance).isEmpty()) {
      value.items();
      return Optional.empty();
    }
    List<ValueReader> items = value.items();
    List<Value> values = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (ValueReader item : items) {
      Optional<Value> read = read(type.item(), item);
      read.ifPresent(values::add);
      Optional<String> name = read.flatMap(FieldValueReader::name);
      if (name.isPresent() && !names.add(name.get())) {
        item.report(
            Code.BAD_VALUE,
            "`" + ValueReader.shortened(name.get()) + "` is already in `" + value.name() + "`",
            "keep one of the two");
      }
    }
    int count = items.size();
    if (count < type.atLeast()) {
      value.report(
          Code.BAD_VALUE,
          value.label() + " needs at least " + counted(type.atLeast()) + ", and has " + count);
    }
    if (type.atMost().isPresent() && count > type.atMost().get()) {
      value.report(
          Code.BAD_VALUE,
          value.label()
              + " may have at most "
              + counted(type.atMost().get())
              + ", and has "
              + count);
    }
    return Optional.of(new Value.Many(values));
  }

  /** What must not be in a list twice: the names of pages and of choices. */
  private static Optional<String> name(Value value) {
    if (value instanceof Value.Reference reference) {
      return Optional.of(reference.target());
    }
    return value instanceof Value.Choice choice ? Optional.of(choice.name()) : Optional.empty();
  }

  private static String counted(int values) {
    return values == 1 ? "1 value" : values + " values";
  }

  private Optional<Value> group(FieldType.Group type, ValueReader value) {
    Optional<MappingReader> found = value.mapping();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = fields(type.fields(), found.get());
    found.get().finish();
    return Optional.of(new Value.Group(fields));
  }
}
