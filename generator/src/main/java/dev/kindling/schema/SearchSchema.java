package dev.kindling.schema;

import dev.kindling.json.JsonObject;

/** Describes {@code search.yml}. */
final class SearchSchema {

  private static final String WORDS = "[\\p{L}\\p{Nd}]";
  private static final String ADVICE = "Write what readers type: a word, or several.";

  private SearchSchema() {}

  static Schema schema() {
    Schema words = ValueSchemas.list(ValueSchemas.text(WORDS, ADVICE));
    Schema best =
        new Members()
            .required("page", ValueSchemas.text().says("Its slug, or its path below content/."))
            .required("words", words.says("Each is one word, or several one behind the other."))
            .schema();
    Schema promise =
        new Members()
            .required("ask", ValueSchemas.text(WORDS, ADVICE).says("What readers type."))
            .required("page", ValueSchemas.text().says("What they find for it."))
            .optional("among", ValueSchemas.whole(1, 10).says("The last place that will do."))
            .schema();
    return new Members()
        .optional("synonyms", synonyms(words))
        .optional("best", ValueSchemas.list(best).says("Pages that are shown first."))
        .optional("promises", ValueSchemas.list(promise).says("What the build proves."))
        .schema();
  }

  private static Schema synonyms(Schema words) {
    return Schema.of("object")
        .with("propertyNames", new JsonObject().put("pattern", WORDS))
        .with("additionalProperties", words.orNothing().json())
        .says("What readers type, and the site's own words for it: {money: [owe, debt]}.");
  }
}
