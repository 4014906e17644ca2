package dev.kindling.render;

import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names under which pages may find those that refer to them, whether any does or not. */
final class ReverseNames {

  private final Kinds kinds;

  /** Knows the kinds of a site. */
  ReverseNames(Kinds kinds) {
    this.kinds = kinds;
  }

  /** The names that templates of a kind may use, in the order of the kinds and their fields. */
  List<String> of(String kind) {
    Set<String> names = new LinkedHashSet<>();
    for (Kind referring : kinds.all()) {
      referring.fields().forEach(field -> add(field.type(), kind, names));
    }
    return List.copyOf(names);
  }

  private static void add(FieldType type, String kind, Set<String> names) {
    if (type instanceof FieldType.Ref ref) {
      ref.reverse().filter(name -> ref.to().orElse(kind).equals(kind)).ifPresent(names::add);
    } else if (type instanceof FieldType.Many many) {
      add(many.item(), kind, names);
    } else if (type instanceof FieldType.Group group) {
      group.fields().stream().map(FieldSpec::type).forEach(inner -> add(inner, kind, names));
    }
  }
}
