package dev.kindling.schema;

import dev.kindling.kind.Kind;
import java.util.List;
import java.util.Optional;

/** Describes the front matter of the pages of a kind. */
final class PageSchema {

  private static final String SLUG =
      "^(?=[^\\p{L}\\p{N}]*[\\p{L}\\p{N}])[\\p{L}\\p{N}_-]"
          + "(?:[\\p{L}\\p{N}\\p{M}._-]*[\\p{L}\\p{N}\\p{M}_-])?$";

  private final Kind kind;
  private final Optional<BehaviourSchema> behaviour;
  private final List<String> taken;
  private final Members members = new Members();

  private PageSchema(Kind kind, Optional<BehaviourSchema> behaviour) {
    this.kind = kind;
    this.behaviour = behaviour;
    this.taken = behaviour.map(BehaviourSchema::names).orElse(List.of());
  }

  /**
   * The schema.
   *
   * @param behaviours what kinds can ask for by name
   */
  static Schema of(Kind kind, List<BehaviourSchema> behaviours) {
    Optional<BehaviourSchema> own =
        behaviours.stream()
            .filter(b -> kind.behaviour().filter(b.behaviour()::equals).isPresent())
            .findFirst();
    return new PageSchema(kind, own).schema();
  }

  private Schema schema() {
    members.required("title", ValueSchemas.text().says("The name of the page."));
    common(
        "summary", ValueSchemas.text().says("A sentence for lists, search engines and previews."));
    common(
        "slug",
        Schema.of("string", "integer", "boolean")
            .with("pattern", SLUG)
            .with("minimum", 0)
            .with("patternErrorMessage", "Use lower-case letters, digits and single hyphens.")
            .says("The end of the address, where the name of the file does not suit."));
    common("date", ValueSchemas.day().says("The day on which the page first came out."));
    common(
        "updated", ValueSchemas.day().says("The day on which the page last changed in earnest."));
    common("draft", ValueSchemas.flag().says("true keeps the page out of the site."));
    common("publish", ValueSchemas.day().says("The first day on which the page is shown."));
    common("expires", ValueSchemas.day().says("The first day on which the page is gone."));
    common("aliases", ValueSchemas.formerAddresses().says("Addresses that the page had before."));
    common("order", ValueSchemas.whole().says("Its place among its neighbours, smallest first."));
    common("image", ValueSchemas.text().says("A picture for previews, such as /share.png."));
    common(
        "tags",
        ValueSchemas.list(ValueSchemas.text())
            .with("uniqueItems", true)
            .says("Topics, as readers see them."));
    common("reviewed", ValueSchemas.day().says("The day on which somebody last checked the page."));
    common("reviewer", ValueSchemas.text().says("Who checked the page."));
    common(
        "language",
        ValueSchemas.word(SiteSchema.LANGUAGE, "Write en, en-GB, de-CH …")
            .says("The language of the page, where it is not that of its folder."));
    FieldSchemas.addTo(members, kind.fields());
    return behaviour.map(own -> own.on(members)).orElseGet(members::schema);
  }

  private void common(String name, Schema value) {
    if (taken.contains(name)) {
      return;
    }
    boolean isDue = name.equals("reviewed") && kind.review().isPresent();
    if (isDue || kind.universal().contains(name)) {
      members.required(name, value);
    } else {
      members.optional(name, value);
    }
  }
}
