package dev.kindling.kind;

import dev.kindling.yaml.OtherNames;

/**
 * What Hugo, Jekyll, Eleventy, Docusaurus, MkDocs, Astro and Zola call the fields of a page and the
 * settings of a kind. Only what is not known is looked for here, so a kind may declare any of them
 * as a field of its own.
 */
final class ForeignNames {

  private static final String ADDRESS =
      "`slug` is the last part of a page's address, and `url` in the file of its kind says the"
          + " rest";

  /** Of the front matter of a page. */
  static final OtherNames FIELDS =
      OtherNames.none()
          .with("title", "page_title", "meta_title")
          .with("summary", "description", "excerpt", "abstract", "meta_description", "subtitle")
          .with("slug", "id")
          .with("date", "created", "created_at", "date_published", "published_at", "publish_date")
          .with("updated", "lastmod", "mod", "modified", "last_modified", "last_modified_at")
          .with("updated", "last_updated", "last_update", "updated_at", "updated_date")
          .with("updated", "date_modified", "date_updated", "revision_date")
          .with("expires", "expiry_date", "expiry", "expire_date", "unpublish_date")
          .with("aliases", "redirect_from", "redirects", "redirects_from", "old_urls")
          .with("order", "weight", "nav_order", "menu_order", "position", "sidebar_position")
          .with("image", "cover", "cover_image", "thumbnail", "banner", "featured_image", "images")
          .with("image", "hero", "hero_image", "og_image", "header_image", "teaser_image")
          .with("tags", "categories", "category", "keywords", "topics")
          .with("reviewed", "last_reviewed", "last_reviewed_on", "reviewed_on", "review_date")
          .with("reviewer", "reviewed_by")
          .with("language", "lang", "locale")
          .saying(
              "`date` is the day that readers see, and `publish` the first on which the page is"
                  + " there",
              "pub_date",
              "published_date")
          .saying(
              "`draft: true` keeps a page back, and `publish: 2027-01-31` until a day",
              "published",
              "unlisted",
              "hidden",
              "visible",
              "status")
          .saying(ADDRESS, "permalink", "url", "path")
          .saying(
              "what a quiz consists of stands in the front matter itself, one level further out, on"
                  + " a page whose kind says `behaviour: quiz`",
              "quiz",
              "quizzes")
          .saying("the template of a page is named in the file of its kind", "layout", "template")
          .saying("the folder of a page decides of which kind it is", "type", "kind", "collection")
          .saying(
              "lists and navigation show the `title`",
              "link_title",
              "nav_title",
              "sidebar_label",
              "short_title")
          .saying(
              "`navigation` in `site.yml` says what stands in the header",
              "menu",
              "menus",
              "nav",
              "sidebar",
              "eleventy_navigation",
              "parent",
              "has_children");

  /** Of the file of a kind. */
  static final OtherNames KIND =
      OtherNames.none()
          .with("label", "name", "title")
          .with("folder", "path", "dir", "directory", "source", "src", "content", "collection")
          .with("files", "file", "pages", "page")
          .with("language", "lang", "locale")
          .with("url", "permalink", "slug", "route", "address")
          .with("template", "layout", "view")
          .with("index", "list", "section", "archive", "listing")
          .with("fields", "schema", "front_matter", "frontmatter", "attributes", "properties")
          .with("outline", "headings", "toc")
          .with("json-ld", "schema_org", "schema_type")
          .saying("say so in `index`: `index: {order: title}`", "order", "sort", "sort_by")
          .saying("say so at the field: `summary: {required: true}`", "required");

  /** Of a kind's list. */
  static final OtherNames INDEX =
      OtherNames.none()
          .with("title", "name", "label", "heading")
          .with("summary", "description", "text")
          .with("url", "path", "permalink", "slug", "address")
          .with("template", "layout", "view")
          .with("order", "sort", "sort_by", "order_by", "sorting")
          .with("aliases", "alias", "redirect_from");

  /** Of the ways in which a list is sorted. */
  static final OtherNames ORDERS =
      OtherNames.none()
          .with("newest", "date", "dates", "by_date", "date_desc", "desc", "descending", "latest")
          .with("newest", "newest_first", "recent", "reverse", "reversed", "published", "created")
          .with("title", "alphabetical", "alphabetic", "alpha", "abc", "name", "by_title", "a_z")
          .with("order", "weight", "position", "manual", "number", "nav_order", "by_weight")
          .saying(
              "no list begins with its oldest page: give each page its place in `order`",
              "oldest",
              "oldest_first",
              "asc",
              "ascending",
              "date_asc")
          .saying(
              "lists are sorted by `date`, the day of publishing: `newest`",
              "updated",
              "lastmod",
              "modified");

  /** Of the declaration of a field. */
  static final OtherNames FIELD =
      OtherNames.none()
          .with("of", "options", "values", "choices", "enum", "items", "item", "one_of")
          .with("fields", "properties", "members")
          .with("to", "kind", "collection", "target")
          .with("longest", "max", "max_length", "maximum", "limit")
          .with("most", "max", "maximum", "max_value")
          .with("at-most", "max", "max_items", "maximum", "most", "limit")
          .with("least", "min", "minimum", "min_value")
          .with("at-least", "min", "min_items", "minimum", "least")
          .with("pattern", "regex", "regexp", "format", "match", "matches")
          .with("message", "error", "error_message", "hint")
          .with("default", "default_value", "fallback", "initial")
          .saying("a field may be left out, unless it is `required: true`", "optional", "nullable");

  /** The types of fields. */
  static final OtherNames TYPES =
      OtherNames.none()
          .with("text", "string", "str", "varchar", "line")
          .with("markdown", "md", "rich_text", "html", "body")
          .with("whole", "int", "integer", "long")
          .with("decimal", "float", "double", "real")
          .with("flag", "bool", "boolean", "toggle", "checkbox", "switch", "yes_no")
          .with("date", "datetime", "day", "timestamp", "time")
          .with("choice", "enum", "select", "radio", "option", "one_of")
          .with("url", "link", "uri", "href")
          .with("image", "picture", "img", "photo", "file")
          .with("ref", "reference", "relation", "page", "document")
          .with("refs", "references", "relations", "pages")
          .with("list", "array", "sequence", "multiple", "tags")
          .with("group", "object", "map", "mapping", "dict", "record", "struct")
          .saying("a number is `whole`, or `decimal` if it may have a point", "number", "numeric");

  private ForeignNames() {}
}
