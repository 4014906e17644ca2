package dev.kindling.build;

import dev.kindling.kind.Kind;
import dev.kindling.source.Location;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Finds where the file of a kind declares its fields. */
final class FieldPlaces {

  private static final String FIELDS = "fields";
  private static final String OF = "of";

  private FieldPlaces() {}

  /**
   * The place of a field's name; the file as a whole where it is not found.
   *
   * @param names the name of the field; of one in a group, behind those of the groups around it
   */
  static Location of(Kind kind, List<String> names) {
    Location place = kind.source().whole();
    Optional<YamlNode.Mapping> around = YamlReader.readMapping(kind.source()).value();
    for (String name : names) {
      Optional<YamlNode.Entry> field =
          around
              .flatMap(declaration -> inside(declaration, FIELDS))
              .flatMap(fields -> entry(fields, name));
      if (field.isEmpty()) {
        return place;
      }
      place = field.get().key().location();
      around = mapping(field.get().value()).map(FieldPlaces::each);
    }
    return place;
  }

  /** The declaration of each value, where the field is a list. */
  private static YamlNode.Mapping each(YamlNode.Mapping declaration) {
    return inside(declaration, OF).orElse(declaration);
  }

  private static Optional<YamlNode.Mapping> inside(YamlNode.Mapping mapping, String name) {
    return mapping.get(name).flatMap(FieldPlaces::mapping);
  }

  private static Optional<YamlNode.Mapping> mapping(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  private static Optional<YamlNode.Entry> entry(YamlNode.Mapping fields, String name) {
    return fields.entries().stream().filter(e -> e.key().text().equals(name)).findFirst();
  }
}
