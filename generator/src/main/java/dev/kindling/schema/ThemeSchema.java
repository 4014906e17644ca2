package dev.kindling.schema;

/** Describes {@code theme.yml}. */
final class ThemeSchema {

  private ThemeSchema() {}

  static Schema schema() {
    return new Members()
        .required("name", ValueSchemas.text().says("The name of the theme, for people."))
        .required(
            "contract",
            ValueSchemas.whole(1, 1).says("The contract that the theme is written for."))
        .optional(
            "extends", ValueSchemas.text().says("The folder of the theme that this one builds on."))
        .optional(
            "callouts",
            ValueSchemas.list(
                    ValueSchemas.word(
                        "^[a-z][a-z0-9-]*$", "Use lower-case letters, digits and hyphens."))
                .says("The callouts that the theme has a look for."))
        .optional(
            "contrast", ValueSchemas.list(pair()).says("Which of its colours are used together."))
        .optional("options", Declarations.named().says("What a site may choose."))
        .schema()
        .with("definitions", new Declarations(false).definitions());
  }

  private static Schema pair() {
    return new Members()
        .required("text", ValueSchemas.text().says("The token of the colour in front."))
        .required("on", ValueSchemas.text().says("The token of the colour behind it."))
        .optional("name", ValueSchemas.text().says("What the pair is for."))
        .optional(
            "least",
            Schema.of("number").with("minimum", 1).with("maximum", 21).says("The least contrast."))
        .schema();
  }
}
