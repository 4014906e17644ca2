package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fields;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.OptionFields;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a site chose among the options of its theme. */
final class Options {

  private Options() {}

  /**
   * The options as templates see them; one without a value is known all the same.
   *
   * @param theme its name, for messages
   * @param specs what the theme declares
   * @param written what the site says
   */
  static Checked<Group> read(String theme, List<FieldSpec> specs, YamlNode.Mapping written) {
    List<Diagnostic> problems = new ArrayList<>();
    MappingReader reader =
        new MappingReader(written, theme, "option", written.location(), problems);
    Fields fields = OptionFields.read(specs, reader);
    reader.finish();
    return new Checked<>(group(specs, fields), problems);
  }

  private static Group group(List<FieldSpec> specs, Fields fields) {
    Group.Builder group = new Group.Builder();
    for (FieldSpec spec : specs) {
      Optional<Value> value = fields.get(spec.name());
      if (value.isPresent()) {
        group.put(spec.name(), value(spec.type(), value.get()));
      } else {
        group.absent(spec.name());
      }
    }
    return group.build();
  }

  private static Object value(FieldType type, Value value) {
    if (value instanceof Value.Text text) {
      return type instanceof FieldType.Url ? new Address(text.text()) : text.text();
    }
    if (value instanceof Value.Whole whole) {
      return whole.number();
    }
    if (value instanceof Value.Decimal decimal) {
      return decimal.number().toPlainString();
    }
    if (value instanceof Value.Flag flag) {
      return flag.isSet();
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Choice choice && type instanceof FieldType.Choice of) {
      return choice(of, choice.name());
    }
    if (value instanceof Value.Many many && type instanceof FieldType.Many of) {
      return many.values().stream().map(item -> value(of.item(), item)).toList();
    }
    if (value instanceof Value.Group inner && type instanceof FieldType.Group of) {
      return group(of.fields(), inner.fields());
    }
    throw new IllegalStateException("Not a value of an option: " + value);
  }

  private static Group choice(FieldType.Choice type, String chosen) {
    Group.Builder is = new Group.Builder();
    String label = chosen;
    for (FieldType.Option option : type.options()) {
      is.put(option.name(), option.name().equals(chosen));
      label = option.name().equals(chosen) ? option.label() : label;
    }
    return new Group.Builder()
        .put("name", chosen)
        .put("label", label)
        .put("is", is.build())
        .build();
  }
}
