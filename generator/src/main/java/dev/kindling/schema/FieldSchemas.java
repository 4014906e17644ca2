package dev.kindling.schema;

import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import java.util.List;
import java.util.regex.Pattern;

/** Describes fields as a kind or a theme declares them. */
final class FieldSchemas {

  /** What Java's patterns know and those of editors do not, or take for something else. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\\\[^dDsSwWbBnrtf.*+?()\\[\\]{}|^$/\\\\-]|[*+?}]\\+|\\(\\?[^:=!]|&&|\\[[^\\]]*\\[");

  private FieldSchemas() {}

  /** Adds all fields. */
  static void addTo(Members members, List<FieldSpec> specs) {
    for (FieldSpec spec : specs) {
      Schema schema = of(spec.type());
      if (spec.isRequired()) {
        members.required(spec.name(), schema);
      } else {
        members.optional(spec.name(), schema);
      }
    }
  }

  private static Schema of(FieldType type) {
    if (type instanceof FieldType.Text text) {
      return text(text);
    }
    if (type instanceof FieldType.Markdown) {
      return ValueSchemas.text().says("A line of Markdown.");
    }
    if (type instanceof FieldType.Whole whole) {
      Schema schema = ValueSchemas.whole();
      whole.least().ifPresent(least -> schema.with("minimum", least));
      whole.most().ifPresent(most -> schema.with("maximum", most));
      return schema;
    }
    if (type instanceof FieldType.Decimal decimal) {
      Schema schema = Schema.of("number");
      decimal.least().ifPresent(least -> schema.with("minimum", least));
      decimal.most().ifPresent(most -> schema.with("maximum", most));
      return schema;
    }
    if (type instanceof FieldType.Flag) {
      return ValueSchemas.flag();
    }
    if (type instanceof FieldType.Day) {
      return ValueSchemas.day();
    }
    if (type instanceof FieldType.Choice choice) {
      return ValueSchemas.choice(choice.options().stream().map(FieldType.Option::name).toList());
    }
    if (type instanceof FieldType.Url) {
      return ValueSchemas.url();
    }
    if (type instanceof FieldType.Image) {
      return ValueSchemas.text().says("A picture below static/, such as /share.png.");
    }
    if (type instanceof FieldType.Ref ref) {
      return ValueSchemas.text()
          .says(
              ref.to()
                  .map(kind -> "The slug of a page of kind " + kind + ".")
                  .orElse("The path of a page below content/, without .md."));
    }
    if (type instanceof FieldType.Many many) {
      return many(many);
    }
    if (type instanceof FieldType.Group group) {
      Members members = new Members();
      addTo(members, group.fields());
      return members.schema();
    }
    throw new IllegalStateException("A field of no known type: " + type);
  }

  private static Schema text(FieldType.Text type) {
    Schema schema =
        type.rule()
            .filter(rule -> !FOREIGN.matcher(rule.pattern().pattern()).find())
            .map(
                rule ->
                    ValueSchemas.text(
                        "^(?=[\\s\\S]*\\S)(?:" + rule.pattern().pattern() + ")$", rule.message()))
            .orElseGet(ValueSchemas::text);
    type.longest().ifPresent(longest -> schema.with("maxLength", longest));
    return schema;
  }

  private static Schema many(FieldType.Many type) {
    Schema schema = ValueSchemas.list(of(type.item()));
    if (type.atLeast() > 0) {
      schema.with("minItems", type.atLeast());
    }
    type.atMost().ifPresent(most -> schema.with("maxItems", most));
    // Only these are names; two equal texts or numbers may mean two things.
    boolean hasNames =
        type.item() instanceof FieldType.Ref || type.item() instanceof FieldType.Choice;
    return hasNames ? schema.with("uniqueItems", true) : schema;
  }
}
