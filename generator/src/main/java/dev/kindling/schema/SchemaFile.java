package dev.kindling.schema;

import dev.kindling.json.JsonObject;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with a schema of JSON Schema draft-07.
 *
 * @param name its path among the schemas, such as {@code site.json} or {@code pages/factor.json}
 * @param text its content, with an end of line behind it
 */
public record SchemaFile(String name, String text) {

  /**
   * The schemas for all files of a site.
   *
   * @param kinds the kinds of its pages
   * @param options what its theme lets it choose
   * @param behaviours what kinds can ask for by name
   */
  public static List<SchemaFile> all(
      Kinds kinds, List<FieldSpec> options, List<BehaviourSchema> behaviours) {
    List<SchemaFile> files = new ArrayList<>();
    List<String> names = kinds.all().stream().map(Kind::name).toList();
    files.add(of("site.json", "site.yml", SiteSchema.of(names, options)));
    files.add(
        of(
            "kind.json",
            "a file in kinds/",
            KindSchema.schema(behaviours.stream().map(BehaviourSchema::behaviour).toList())));
    files.add(of("theme.json", "theme.yml", ThemeSchema.schema()));
    files.add(of("sources.json", "sources.yml", WorksSchema.schema()));
    files.add(of("search.json", "search.yml", SearchSchema.schema()));
    for (Kind kind : kinds.all()) {
      files.add(
          of(
              "pages/" + kind.name() + ".json",
              "the front matter of a page of kind " + kind.name(),
              PageSchema.of(kind, behaviours)));
    }
    return List.copyOf(files);
  }

  private static SchemaFile of(String name, String title, Schema schema) {
    String text =
        new JsonObject()
            .put("$schema", "http://json-schema.org/draft-07/schema#")
            .put("title", title)
            .putAll(schema.json())
            .toString();
    return new SchemaFile(name, text + "\n");
  }
}
