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
                Values.text(AUTHOR, "Write \"Flynn, F. J.\", or {organisation: …}."),
                new Members().required("organisation", Values.text()).schema()));
    Schema work =
        new Members()
            .required("type", Values.choice(List.of("article", "book", "chapter", "report", "web")))
            .required("authors", Values.list(author).with("minItems", 1))
            .required("year", Values.whole(1000, 9999))
            .required("title", Values.text())
            .optional("container", Values.text().says("The journal or the book it appeared in."))
            .optional("volume", Values.text())
            .optional("issue", Values.text())
            .optional("pages", Values.text())
            .optional("publisher", Values.text())
            .optional("doi", Values.string(DOI, "Write it as it is printed: 10.1037/…"))
            .optional("url", Values.url())
            .optional(
                "verified", Values.flag().says("Whether somebody compared it with the record."))
            .schema();
    JsonObject isInside =
        new JsonObject()
            .put("required", List.of("type"))
            .put(
                "properties",
                new JsonObject()
                    .put("type", new JsonObject().put("enum", List.of("article", "chapter"))));
    return work.with("if", isInside)
        .with("then", new Members().required("container", Values.text()).conditions());
  }
}
