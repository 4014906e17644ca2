package dev.kindling.settings;

import dev.kindling.yaml.OtherNames;

/** What Hugo, Jekyll, Eleventy, Docusaurus, MkDocs, Astro and Zola call the settings of a site. */
final class ForeignSettings {

  /** Of a whole site. */
  static final OtherNames SITE =
      OtherNames.none()
          .with("title", "site_name", "site_title", "name")
          .with("url", "base_url", "site_url", "site", "base", "domain", "root_url", "base_href")
          .with("language", "language_code", "lang", "locale", "default_language", "i18n")
          .with("language", "default_content_language")
          .with("languages", "locales")
          .with("description", "site_description", "tagline", "summary", "subtitle")
          .with("image", "og_image", "social_image", "share_image", "default_image", "images")
          .with("theme", "template", "remote_theme", "themes")
          .with("options", "params", "theme_config", "theme_options", "extra", "site_params")
          .with("navigation", "nav", "menu", "menus", "navbar", "header", "sidebar", "sidebars")
          .with("footer", "copyright")
          .with("taxonomies", "taxonomy", "tags", "categories")
          .with("rules", "lint", "linter", "waivers", "severities", "severity", "ignore")
          .with("feed", "feeds", "rss", "atom", "generate_feed", "generate_feeds", "outputs")
          .saying(
              "each file `kinds/NAME.yml` says of one sort of page where it lies, and its address",
              "collections",
              "collection",
              "content",
              "content_dir",
              "docs_dir",
              "src",
              "source",
              "defaults",
              "kinds",
              "permalink",
              "permalinks",
              "sections")
          .saying(
              "`aliases` in a page are the former addresses for which it answers",
              "redirects",
              "redirect_maps",
              "aliases")
          .saying(
              "there are no plugins: take it out",
              "plugins",
              "plugin",
              "integrations",
              "modules",
              "module",
              "presets",
              "markdown_extensions",
              "extensions",
              "markup",
              "markdown")
          .saying(
              "the folder for what is built is a setting of the plugin in the `pom.xml`",
              "publish_dir",
              "destination",
              "site_dir",
              "out_dir",
              "output_dir",
              "output");

  /** Of a link in the header or the footer. */
  static final OtherNames LINK =
      OtherNames.none()
          .with("title", "name", "label", "text", "identifier")
          .with("to", "url", "href", "link", "path", "page", "page_ref", "doc", "slug")
          .with("kinds", "kind")
          .saying(
              "the links stand side by side, in the order written: none has others below it",
              "children",
              "items",
              "sub",
              "submenu",
              "dropdown",
              "parent",
              "weight",
              "order",
              "position");

  /** Of the foot of every page. */
  static final OtherNames FOOTER =
      OtherNames.none()
          .with("text", "copyright", "content", "message", "note")
          .with("links", "items", "nav", "navigation", "menu");

  /** Of the news feed. */
  static final OtherNames FEED =
      OtherNames.none()
          .with("url", "path", "file", "filename", "output")
          .with("title", "name")
          .with("kinds", "kind", "collection", "collections", "sections", "from")
          .with("most", "limit", "max", "count", "items", "size");

  /** Of a taxonomy. */
  static final OtherNames TAXONOMY =
      OtherNames.none()
          .with("title", "name", "label")
          .with("summary", "description")
          .with("url", "path", "permalink", "slug")
          .with("template", "layout")
          .with("term-template", "term_layout")
          .with("aliases", "alias", "redirect_from");

  private ForeignSettings() {}
}
