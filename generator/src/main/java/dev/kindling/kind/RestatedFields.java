package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts the fields that a kind declares into its own and those that every kind has. */
final class RestatedFields {

  private final FieldSpecReader specs;
  private final List<Diagnostic> problems;

  RestatedFields(FieldSpecReader specs, List<Diagnostic> problems) {
    this.specs = specs;
    this.problems = problems;
  }

  /**
   * Reads all declarations.
   *
   * @param required gets the names of fields of every kind that this kind requires
   * @return the kind's own fields
   */
  List<FieldSpec> read(MappingReader declarations, Set<String> required) {
    List<YamlNode.Entry> own = new ArrayList<>();
    for (ValueReader entry : declarations.entries()) {
      Optional<UniversalField> universal = UniversalField.named(entry.name());
      if (universal.isEmpty()) {
        Location at = declarations.locationOf(entry.name());
        own.add(
            new YamlNode.Entry(
                new YamlNode.Scalar(entry.name(), true, at),
                entry.node().orElse(new YamlNode.Scalar("", true, at))));
      } else if (restate(universal.get(), entry)) {
        required.add(entry.name());
      }
    }
    YamlNode.Mapping mapping = new YamlNode.Mapping(own, declarations.place());
    return specs.fields(
        new MappingReader(mapping, "fields", "setting", declarations.place(), problems));
  }

  private static boolean restate(UniversalField field, ValueReader entry) {
    if (entry.node().filter(YamlNode.Scalar.class::isInstance).isPresent()) {
      entry.text().ifPresent(type -> checkType(field, type, entry));
      return false;
    }
    Optional<MappingReader> declaration = entry.mapping();
    if (declaration.isEmpty()) {
      return false;
    }
    ValueReader type = declaration.get().optional("type");
    type.text().ifPresent(t -> checkType(field, t, type));
    if (field.type().equals("list")) {
      ValueReader of = declaration.get().optional("of");
      of.text().filter(t -> !t.equals("text")).ifPresent(t -> reportType(field, "text", of));
    }
    boolean isRequired = declaration.get().optional("required").flag().orElse(false);
    declaration.get().finish();
    return isRequired;
  }

  private static void checkType(UniversalField field, String type, ValueReader at) {
    if (!type.equals(field.type())) {
      reportType(field, field.type(), at);
    }
  }

  private static void reportType(UniversalField field, String wanted, ValueReader at) {
    at.report(
        Code.BAD_KIND,
        "every kind has the field `" + field.id() + "`, and its type is `" + wanted + "`",
        "choose another name, or keep the type");
  }
}
