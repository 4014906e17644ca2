package dev.kindling.schema;

import dev.kindling.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Describes declarations of fields, in a kind or among the options of a theme. They can hold each
 * other, so they stand among the definitions of a file and refer to each other by name.
 */
final class Declarations {

  /** How every name of ours is written. */
  static final String NAME = "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";

  /** How fields are named, as those of other tools are too. */
  private static final String FIELD = "^[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*$";

  private static final long MOST = 1_000_000;
  private static final List<String> PLAIN =
      List.of("text", "whole", "decimal", "flag", "date", "url");
  private static final List<String> OF_PAGES = List.of("markdown", "image", "ref", "refs");

  private final boolean ofPages;

  /**
   * Describes the declarations of one file.
   *
   * @param ofPages whether fields belong to pages, so that they can hold Markdown and references
   */
  Declarations(boolean ofPages) {
    this.ofPages = ofPages;
  }

  /** The definitions that a file with declarations needs. */
  JsonObject definitions() {
    return new JsonObject()
        .put("field", declaration(true).json())
        .put("item", declaration(false).json());
  }

  /** Declarations under names that the author chooses. */
  static Schema named() {
    return Schema.of("object")
        .with("propertyNames", new JsonObject().put("pattern", FIELD))
        .with("additionalProperties", field().json());
  }

  /** The declaration of a field. */
  static Schema field() {
    return Schema.of().with("$ref", "#/definitions/field");
  }

  private Schema declaration(boolean isField) {
    List<String> names = new ArrayList<>(PLAIN);
    if (ofPages) {
      names.addAll(OF_PAGES);
    }
    List<Schema> all = new ArrayList<>();
    all.add(ValueSchemas.choice(names));
    for (String name : names) {
      all.add(settings(name, type(name), isField));
    }
    all.add(settings("choice", new Members().required("of", choices()), isField));
    all.add(
        settings(
            "list",
            counted(new Members().required("of", Schema.of().with("$ref", "#/definitions/item"))),
            isField));
    all.add(settings("group", new Members().required("fields", named()), isField));
    return Schema.anyOf(all);
  }

  /** What every type may say, beside its own settings. */
  private Schema settings(String name, Members own, boolean isField) {
    own.required("type", ValueSchemas.choice(List.of(name)));
    Schema all = isField ? ofField(name, own) : own.schema();
    return switch (name) {
      case "text" -> together(all, "message", "pattern");
      case "ref", "refs" -> together(all, "reverse-label", "reverse");
      default -> all;
    };
  }

  /** Where one setting is given, which says more about another, that one must be too. */
  private static Schema together(Schema all, String more, String other) {
    Schema given = Schema.of("string", "number", "boolean");
    return all.with("if", new Members().required(more, given).conditions())
        .with("then", new Members().required(other, given).conditions());
  }

  private Schema ofField(String name, Members own) {
    own.optional("required", ValueSchemas.flag());
    if (ofPages) {
      own.optional("label", ValueSchemas.text().says("What readers see in front of its value."))
          .optional(
              "shown",
              ValueSchemas.choice(List.of("everywhere", "page", "nowhere"))
                  .says("Where templates show it that ask for no field by name."));
    }
    if (OF_PAGES.contains(name)) {
      return own.asIs("default", Schema.of("null")).schema();
    }
    Members both =
        new Members()
            .required("required", Schema.oneOf(List.of(true)))
            .required("default", Schema.of("string", "number", "boolean", "array", "object"));
    return own.any("default").schema().with("not", both.conditions());
  }

  private static Members type(String name) {
    return switch (name) {
      case "text" ->
          new Members()
              .optional("longest", ValueSchemas.whole(1, MOST))
              .optional("pattern", ValueSchemas.text())
              .optional("message", ValueSchemas.text());
      case "whole" ->
          new Members()
              .optional("least", ValueSchemas.whole())
              .optional("most", ValueSchemas.whole());
      case "decimal" ->
          new Members()
              .optional("least", Schema.of("number"))
              .optional("most", Schema.of("number"));
      case "ref" -> reference();
      case "refs" -> counted(reference());
      default -> new Members();
    };
  }

  private static Members reference() {
    return new Members()
        .optional("to", ValueSchemas.text().says("A kind of pages, or any."))
        .optional(
            "reverse",
            ValueSchemas.word(NAME, "Use lower-case letters, digits and hyphens.")
                .says("The name under which the other page lists the way back."))
        .optional(
            "reverse-label",
            ValueSchemas.text().says("What readers see in front of the way back."));
  }

  private static Members counted(Members list) {
    return list.optional("at-least", ValueSchemas.whole(0, MOST))
        .optional("at-most", ValueSchemas.whole(1, MOST));
  }

  /** Names, or names with the labels that readers see. */
  private static Schema choices() {
    return Schema.anyOf(
        List.of(
            ValueSchemas.list(ValueSchemas.text()).with("minItems", 1).with("uniqueItems", true),
            Schema.of("object")
                .with("minProperties", 1)
                .with("additionalProperties", ValueSchemas.text().json())));
  }
}
