package dev.kindling.schema;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.SeverityRule;
import dev.kindling.json.JsonObject;
import dev.kindling.kind.FieldSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Describes {@code site.yml}. */
final class SiteSchema {

  private static final String ADDRESS =
      "^https?://[^/?#@\\s\"<>\\\\^`{|}]+(?:/(?!/|\\.\\.?(?:/|$))[^/?#\\s\"<>\\\\^`{|}]*)*$";

  static final String LANGUAGE = "^(?!und(?:-|$))(?:[A-Za-z]{2,8}|i)(?:-[A-Za-z0-9]{1,8})*$";

  private static final String TO =
      "^(?:/(?!/)[^\\s?#%]*|(?:https?://|mailto:|tel:)[^\\s\"<>\\\\^`{|}]+)$";

  private static final String SEGMENT = "(?!\\.\\.?(?:/|$))[^/\\u0000-\\u001f\\u007f-\\u009f]+";
  private static final String OVERVIEW = "^(?:/" + SEGMENT + ")+/$";
  private static final String FEED = "^(?:/" + SEGMENT + ")+$";

  private static final String WORDS = "^\\s*[\\p{L}\\p{N}]";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
  private static final String HOST =
      "^(?=.*[A-Za-z]|[^.]*\\.[^.]*\\.)" + LABEL + "(?:\\." + LABEL + ")*(?::[0-9]+)?$";

  private static final String FOLDER = "^(?:(?!\\.\\.?(?:/|$))[^/]+(?:/(?!$)|/?$))+$";

  private final List<String> kinds;

  private SiteSchema(List<String> kinds) {
    this.kinds = kinds;
  }

  /**
   * The schema.
   *
   * @param kinds the names of the site's kinds, which editors suggest
   * @param options what the theme lets a site choose
   */
  static Schema of(List<String> kinds, List<FieldSpec> options) {
    return new SiteSchema(kinds).schema(options);
  }

  private Schema schema(List<FieldSpec> options) {
    Members site =
        new Members()
            .required("title", ValueSchemas.text().says("The name of the site."))
            .required(
                "url",
                ValueSchemas.string(ADDRESS, "Write it like https://example.org/guide/.")
                    .says("Where the site will be published."))
            .optional(
                "language",
                ValueSchemas.word(LANGUAGE, "Write en, en-GB, de-CH …")
                    .says("The language of the pages."))
            .optional("languages", languages())
            .optional(
                "description", ValueSchemas.text().says("What the site is, in a sentence or two."))
            .optional(
                "image",
                ValueSchemas.text()
                    .says("A picture for previews of pages that have none, such as /share.png."))
            .optional("theme", ValueSchemas.text().says("The folder of the theme."))
            .optional("navigation", ValueSchemas.list(link(true)).says("The links of the header."))
            .optional("footer", footer())
            .optional("taxonomies", taxonomies())
            .optional("feed", feed())
            .optional(
                "wording", ValueSchemas.list(wording()).says("What no page may say, and why."))
            .optional(
                "allowed-hosts",
                ValueSchemas.list(host()).says("The other hosts that pages may ask."))
            .optional("budgets", budgets())
            .optional("near", near())
            .optional("rules", rules());
    Members chosen = new Members();
    FieldSchemas.addTo(chosen, options);
    if (chosen.hasRequired()) {
      site.required("options", chosen.schema());
    } else {
      site.optional("options", chosen.schema());
    }
    return site.schema();
  }

  private static Schema languages() {
    return Schema.of("object")
        .with("propertyNames", new JsonObject().put("pattern", FOLDER))
        .with(
            "additionalProperties",
            ValueSchemas.word(LANGUAGE, "Write en, en-GB, de-CH …").orNothing().json())
        .says("The languages of folders below content/, such as {de: de}.");
  }

  private Schema link(boolean hasKinds) {
    Members link =
        new Members()
            .required("title", ValueSchemas.text())
            .required(
                "to",
                ValueSchemas.string(TO, "Write /…/ for a page, or https://… for another site."));
    return hasKinds ? link.optional("kinds", kinds()).schema() : link.schema();
  }

  private Schema footer() {
    return new Members()
        .optional("text", ValueSchemas.text())
        .optional("links", ValueSchemas.list(link(false)))
        .schema();
  }

  private static Schema taxonomies() {
    Schema one =
        new Members()
            .required("title", ValueSchemas.text())
            .optional("summary", ValueSchemas.text())
            .optional("url", ValueSchemas.string(OVERVIEW, "Write it like /topics/."))
            .optional("template", ValueSchemas.text())
            .optional("term-template", ValueSchemas.text())
            .optional(
                "aliases",
                ValueSchemas.formerAddresses().says("Addresses that the overview had before."))
            .optional("term-aliases", formerTerms())
            .schema();
    return Schema.of("object")
        .with("additionalProperties", one.json())
        .says("The fields by which pages are grouped, such as tags.");
  }

  private static Schema formerTerms() {
    return Schema.of("object")
        .with("additionalProperties", ValueSchemas.formerAddresses().orNothing().json())
        .says("Addresses that terms had before, such as {Doors: [/topics/gates/]}.");
  }

  private Schema feed() {
    return new Members()
        .optional("url", ValueSchemas.string(FEED, "Write it like /feed.xml."))
        .optional("title", ValueSchemas.text())
        .optional("kinds", kinds())
        .optional("most", ValueSchemas.whole(1, 1000))
        .schema();
  }

  private static Schema wording() {
    return new Members()
        .required(
            "words", ValueSchemas.list(ValueSchemas.text(WORDS, "Begin with a letter or a digit.")))
        .required("why", ValueSchemas.text())
        .optional("unless", ValueSchemas.choice(List.of("cited")))
        .schema();
  }

  private static Schema host() {
    return new Members()
        .required(
            "host", ValueSchemas.string(HOST, "Write the name alone, like media.example.org."))
        .required("reason", ValueSchemas.text())
        .schema();
  }

  private static Schema budgets() {
    Members budgets = new Members();
    for (String name : List.of("page", "html", "css", "js", "fonts", "images", "requests")) {
      budgets.optional(name, ValueSchemas.whole(0, 1_000_000));
    }
    return budgets.schema().says("How heavy a page may be, in kilobytes before compression.");
  }

  private static Schema near() {
    Schema one =
        new Members()
            .required("page", ValueSchemas.text().says("Its slug, or its path below content/."))
            .required("clicks", ValueSchemas.whole(1, 20))
            .schema();
    return ValueSchemas.list(one).says("Pages that are only a few clicks away from every other.");
  }

  private static Schema rules() {
    List<Object> forms = new ArrayList<>();
    for (SeverityRule.Level level : SeverityRule.Level.values()) {
      List<String> codes =
          Arrays.stream(Code.values()).filter(level::isFor).map(Code::id).sorted().toList();
      forms.add(
          new JsonObject()
              .put(
                  "properties",
                  new JsonObject()
                      .put("code", ValueSchemas.choice(codes).json())
                      .put("severity", ValueSchemas.choice(List.of(level.word())).json())));
    }
    Schema one =
        new Members()
            .required("code", ValueSchemas.text().says("The word in brackets, such as outline."))
            .required("severity", ValueSchemas.choice(SeverityRule.Level.words()))
            .optional(
                "in", ValueSchemas.text(FOLDER, "Write it without / at its beginning, . and .."))
            .required("reason", ValueSchemas.text().says("Why. The report says it, too."))
            .optional("until", ValueSchemas.day().says("The last day on which the rule counts."))
            .schema()
            .with("anyOf", forms);
    return ValueSchemas.list(one).says("What becomes of some sorts of problems, and why.");
  }

  /** Names of kinds. A wrong one is a matter between this file and others, so it is not refused. */
  private Schema kinds() {
    return ValueSchemas.list(ValueSchemas.text().with("examples", kinds));
  }
}
