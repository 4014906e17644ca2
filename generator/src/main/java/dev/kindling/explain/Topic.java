package dev.kindling.explain;

import java.util.Locale;

/** What a problem is about, in the order in which lists of problems are sorted. */
public enum Topic {
  /** Files that cannot be read as what they should be. */
  FILES("Files"),
  /** The form of YAML. */
  YAML("YAML"),
  /** Front matter and settings: what is written behind a name. */
  FIELDS("Fields and settings"),
  /** Files that describe kinds of pages, and what kinds ask of a page. */
  KINDS("Kinds of pages"),
  /** The text of a page. */
  MARKDOWN("Text in Markdown"),
  /** What the text of a page and a template can both get wrong. */
  MARKUP("Texts and templates"),
  /** Links and references between pages. */
  LINKS("Links and references"),
  /** What readers find when they search. */
  SEARCH("Search"),
  /** Cited works. */
  SOURCES("Sources"),
  /** Quizzes. */
  QUIZZES("Quizzes"),
  /** What only the whole site can get wrong. */
  SITE("The site as a whole"),
  /** Themes and their templates. */
  THEMES("Themes"),
  /** What is found in the finished pages. */
  WRITTEN("The written site"),
  /** Putting the site on disk. */
  WRITING("Writing the site"),
  /** What is wrong with Kindling. */
  KINDLING("Kindling itself");

  private final String heading;

  Topic(String heading) {
    this.heading = heading;
  }

  /** The topic in words, as a heading. */
  public String heading() {
    return heading;
  }

  /** The word for it in a file of explanations, such as {@code fields}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
