package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fields;
import dev.kindling.yaml.MappingReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields that belong to no page, such as the options of a theme: declared like the fields of a
 * kind, but none that only a page can give a meaning.
 */
public final class OptionFields {

  private OptionFields() {}

  /** Reads declarations; a type that needs a page is reported and left out. */
  public static List<FieldSpec> declare(MappingReader declarations, List<Diagnostic> problems) {
    List<FieldSpec> fit = new ArrayList<>();
    for (FieldSpec spec : new FieldSpecReader(problems, false).fields(declarations)) {
      if (FieldSpecReader.needsPage(spec.type())) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_VALUE,
                    declarations.locationOf(spec.name()),
                    "`" + spec.name() + "` is of a type that only pages can use")
                .withHelp("text in Markdown, images and references need a page"));
      } else {
        fit.add(spec);
      }
    }
    return List.copyOf(fit);
  }

  /** Reads values; those that were left out have their default, or are not there. */
  public static Fields read(List<FieldSpec> specs, MappingReader values) {
    return new FieldValueReader(FieldSpecReader.NoHoles.INSTANCE).fields(specs, values);
  }
}
