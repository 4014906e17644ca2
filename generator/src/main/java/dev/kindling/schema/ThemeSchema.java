package dev.kindling.schema;

/** Describes {@code theme.yml}. */
final class ThemeSchema {

  private ThemeSchema() {}

  static Schema schema() {
    return new Members()
        .required("name", Values.text().says("The name of the theme, for people."))
        .required(
            "contract", Values.whole(1, 1).says("The contract that the theme is written for."))
        .optional("extends", Values.text().says("The folder of the theme that this one builds on."))
        .optional(
            "callouts",
            Values.list(
                    Values.word("^[a-z][a-z0-9-]*$", "Use lower-case letters, digits and hyphens."))
                .says("The callouts that the theme has a look for."))
        .optional("options", Declarations.named().says("What a site may choose."))
        .schema()
        .with("definitions", new Declarations(false).definitions());
  }
}
