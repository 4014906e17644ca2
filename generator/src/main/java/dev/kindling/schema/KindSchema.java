package dev.kindling.schema;

import dev.kindling.json.JsonObject;
import java.util.List;

/** Describes the files {@code kinds/*.yml}. */
final class KindSchema {

  private static final String PATH = "(?:(?!\\.\\.?(?:/|$))[^/]+/)*(?!\\.\\.?(?:/|$))[^/]+";
  private static final String FOLDER = "^(?!\\s+$)(?:\\.|" + PATH + "/?)?$";
  private static final String FILE = "^(?:(?!\\.\\.?/)[^/]+/)*[^/]+\\.md/?$";
  private static final String HOLE = ":(?:slug|path|year|month|day)(?![A-Za-z0-9_])";
  private static final String END = "(?:/|\\.html)$";
  private static final String NO_DOTS = "^(?![\\s\\S]*/\\.\\.?(?:/|$))";

  private static final String URL =
      NO_DOTS
          + "(?![\\s\\S]*:path[\\s\\S]*:slug)(?![\\s\\S]*:slug[\\s\\S]*:path)"
          + "(?=[\\s\\S]*"
          + END
          + ")/(?:(?:[\\p{L}\\p{N}\\p{M}._~-]|"
          + HOLE
          + ")+(?:/|$))*$";

  private static final String ADDRESS =
      NO_DOTS + "(?=[\\s\\S]*" + END + ")/(?:[\\p{L}\\p{N}\\p{M}._~-]+(?:/|$))*$";

  private static final String PERIOD = "^[1-9][0-9]{0,3} (?:day|week|month|year)s?$";
  private static final List<String> TEXTS =
      List.of("title", "summary", "slug", "reviewer", "language");
  private static final List<String> DAYS =
      List.of("date", "updated", "publish", "expires", "reviewed");

  private KindSchema() {}

  /**
   * The schema.
   *
   * @param behaviours what a kind can ask for by name
   */
  static Schema schema(List<String> behaviours) {
    Schema kind =
        new Members()
            .optional("label", ValueSchemas.text().says("What one page of the kind is called."))
            .optional("folder", folder())
            .optional(
                "files",
                ValueSchemas.list(ValueSchemas.string(FILE, "Write a path that ends in .md.")))
            .optional(
                "language",
                ValueSchemas.word(SiteSchema.LANGUAGE, "Write en, en-GB, de-CH …")
                    .says("The language of its pages, where it is not that of the site."))
            .optional(
                "url",
                ValueSchemas.string(
                    URL, "Write it like /notes/:slug/, or /notes/:path/ to keep folders."))
            .optional("template", ValueSchemas.text())
            .optional("index", index())
            .optional("fields", fields())
            .optional("outline", ValueSchemas.list(ValueSchemas.text()).with("uniqueItems", true))
            .optional("reached-from", reachedFrom())
            .optional("review", review())
            .optional(
                "json-ld", ValueSchemas.word("^[A-Z][A-Za-z]+$", "Write a type of schema.org."))
            .optional("notice", ValueSchemas.text().says("The name of a field of type choice."))
            .optional("lists", ValueSchemas.choice(List.of("sources", "pages")))
            .asIs("behaviour", behaviour(behaviours))
            .optional(
                "image",
                ValueSchemas.text()
                    .says("A picture for previews of its list and its pages, such as /share.png."))
            .optional(
                "indexed", ValueSchemas.flag().says("Whether search engines may know its pages."))
            .schema();
    return kind.with("anyOf", List.of(has("folder", Schema.of()), has("files", list())))
        .with("allOf", List.of(oneOfBoth(), urlWithSlug(), indexWithUrl()))
        .with("definitions", new Declarations(true).definitions());
  }

  /** One of these names, or nothing. */
  private static Schema behaviour(List<String> names) {
    return names.isEmpty() ? Schema.of("null") : ValueSchemas.choice(names).orNothing();
  }

  private static Schema folder() {
    return Schema.of("string", "number", "boolean")
        .with("pattern", FOLDER)
        .says("The folder of its pages below content/; a dot for content/ itself.");
  }

  private static Schema list() {
    return Schema.of("array");
  }

  private static JsonObject has(String name, Schema value) {
    return new Members().required(name, value).conditions();
  }

  private static JsonObject oneOfBoth() {
    Members both =
        new Members()
            .required("folder", Schema.of("string", "number", "boolean"))
            .required("files", list());
    return new JsonObject().put("not", both.conditions());
  }

  /** Several pages need addresses that differ. */
  private static JsonObject urlWithSlug() {
    return new JsonObject()
        .put("if", has("files", list().with("maxItems", 1)))
        .put(
            "else",
            new JsonObject()
                .put(
                    "properties",
                    new JsonObject()
                        .put("url", new JsonObject().put("pattern", ":(?:slug|path)"))));
  }

  /** A list of pages has the address of their folder, unless there is none. */
  private static JsonObject indexWithUrl() {
    JsonObject named = Schema.of("string", "number", "boolean").with("pattern", "[^.]").json();
    JsonObject hasFolder =
        new JsonObject()
            .put("required", List.of("folder"))
            .put("properties", new JsonObject().put("folder", named));
    Schema index = Schema.of().with("required", List.of("url")).with("properties", urlIsGiven());
    return new JsonObject()
        .put("if", hasFolder)
        .put("else", new Members().asIs("index", index).conditions());
  }

  private static JsonObject urlIsGiven() {
    return new JsonObject().put("url", Schema.of("string", "number", "boolean").json());
  }

  private static Schema index() {
    return new Members()
        .required("title", ValueSchemas.text())
        .optional("summary", ValueSchemas.text())
        .optional("url", ValueSchemas.string(ADDRESS, "Write it like /notes/."))
        .optional("template", ValueSchemas.text())
        .optional("order", ValueSchemas.choice(List.of("order", "title", "newest")))
        .optional("bodies", ValueSchemas.flag().says("Whether the list may show whole pages."))
        .optional(
            "aliases", ValueSchemas.formerAddresses().says("Addresses that the list had before."))
        .schema();
  }

  private static Schema reachedFrom() {
    return Schema.of("object")
        .with("additionalProperties", ValueSchemas.whole(1, 1000).json())
        .says("How many pages of other kinds must name each page, such as {quiz: 1}.");
  }

  private static Schema review() {
    return new Members()
        .required(
            "every", ValueSchemas.string(PERIOD, "Write a number and a unit, such as 24 months."))
        .schema();
  }

  /** Fields that every kind has can only be made required; all others are declared. */
  private static Schema fields() {
    JsonObject restated = new JsonObject();
    TEXTS.forEach(name -> restated.put(name, restated("text")));
    DAYS.forEach(name -> restated.put(name, restated("date")));
    restated.put("draft", restated("flag"));
    restated.put("order", restated("whole"));
    restated.put("image", restated("image"));
    for (String name : List.of("aliases", "tags")) {
      restated.put(
          name,
          restated(
              "list",
              settings("list").optional("of", ValueSchemas.choice(List.of("text"))).schema()));
    }
    return Declarations.named().with("properties", restated);
  }

  private static JsonObject restated(String type) {
    return restated(type, settings(type).schema());
  }

  private static JsonObject restated(String type, Schema settings) {
    return Schema.anyOf(List.of(ValueSchemas.choice(List.of(type)), settings)).orNothing().json();
  }

  private static Members settings(String type) {
    return new Members()
        .optional("type", ValueSchemas.choice(List.of(type)))
        .optional("required", ValueSchemas.flag());
  }
}
