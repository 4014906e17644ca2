package dev.kindling.reference;

import dev.kindling.catalogue.Addressed;
import dev.kindling.document.Fields;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reference in a field of a page.
 *
 * @param field the name of the field
 * @param type what it may refer to
 * @param value what is written
 */
public record Referring(String field, FieldType.Ref type, Value.Reference value) {

  /** All references of a page, in the order of the fields; those of one list are together. */
  public static List<List<Referring>> of(Addressed page) {
    List<List<Referring>> found = new ArrayList<>();
    collect(page.kind().fields(), page.document().fields(), found);
    return found;
  }

  private static void collect(List<FieldSpec> specs, Fields fields, List<List<Referring>> found) {
    for (FieldSpec spec : specs) {
      Optional<Value> value = fields.get(spec.name());
      value.ifPresent(present -> collect(spec.name(), spec.type(), present, found));
    }
  }

  private static void collect(
      String field, FieldType type, Value value, List<List<Referring>> found) {
    if (type instanceof FieldType.Ref ref && value instanceof Value.Reference reference) {
      found.add(List.of(new Referring(field, ref, reference)));
    } else if (type instanceof FieldType.Group group && value instanceof Value.Group values) {
      collect(group.fields(), values.fields(), found);
    } else if (type instanceof FieldType.Many many && value instanceof Value.Many values) {
      List<List<Referring>> inside = new ArrayList<>();
      values.values().forEach(item -> collect(field, many.item(), item, inside));
      if (many.item() instanceof FieldType.Ref) {
        found.add(inside.stream().flatMap(List::stream).toList());
      } else {
        found.addAll(inside);
      }
    }
  }
}
