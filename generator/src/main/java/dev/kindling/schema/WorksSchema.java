package dev.kindling.schema;

import dev.kindling.json.JsonObject;
import java.util.List;

/** Describes {@code sources.yml}. */
final class WorksSchema {

  private static final String KEY = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
  private static final String AUTHOR =
      "^(?:[^,]*[^,\\s][^,]*|[^,]*[^,\\s][^,]*,[\\s\\S]*\\S[\\s\\S]*)$";
  private static final String DOI = "^10\\.[0-9]{4,9}/\\S+$";

  private WorksSchema() {}

  static Schema schema() {
    return Schema.of("object", "null")
        .with("propertyNames", new JsonObject().put("pattern", KEY))
        .with("additionalProperties", work().json());
  }

  private static Schema work() {
    Schema author =
        Schema.anyOf(
            List.of(
                ValueSchemas.text(AUTHOR, "Write \"Flynn, F. J.\", or {organisation: …}."),
                new Members().required("organisation", ValueSchemas.text()).schema()));
    Schema work =
        new Members()
            .required(
                "type", ValueSchemas.choice(List.of("article", "book", "chapter", "report", "web")))
            .required("authors", ValueSchemas.list(author).with("minItems", 1))
            .required("year", ValueSchemas.whole(1000, 9999))
            .required("title", ValueSchemas.text())
            .optional(
                "container", ValueSchemas.text().says("The journal or the book it appeared in."))
            .optional("volume", ValueSchemas.text())
            .optional("issue", ValueSchemas.text())
            .optional("pages", ValueSchemas.text())
            .optional("publisher", ValueSchemas.text())
            .optional("doi", ValueSchemas.string(DOI, "Write it as it is printed: 10.1037/…"))
            .optional("url", ValueSchemas.url())
            .optional(
                "verified",
                ValueSchemas.flag().says("Whether somebody compared it with the record."))
            .optional("until", ValueSchemas.day().says("The last day on which it counts."))
            .schema();
    JsonObject isInside =
        new JsonObject()
            .put("required", List.of("type"))
            .put(
                "properties",
                new JsonObject()
                    .put("type", new JsonObject().put("enum", List.of("article", "chapter"))));
    return work.with("if", isInside)
        .with("then", new Members().required("container", ValueSchemas.text()).conditions());
  }
}
