package dev.kindling.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The program that makes pages of a folder, as far as readers notice which it is. */
public enum Flavour {
  /** The pages that GitHub shows of a repository. */
  GITHUB,
  /** MkDocs, with the extensions of Material for MkDocs. */
  MKDOCS,
  /** Docusaurus. */
  DOCUSAURUS,
  /** Hugo, with its own reader of Markdown, Goldmark. */
  HUGO,
  /** Jekyll, with its own reader of Markdown, kramdown. */
  JEKYLL;

  /** The flavour of a name, in lower case. */
  public static Optional<Flavour> named(String name) {
    return Arrays.stream(values()).filter(flavour -> flavour.id().equals(name)).findFirst();
  }

  /** All names, for people. */
  public static String names() {
    return Arrays.stream(values())
        .map(flavour -> "`" + flavour.id() + "`")
        .collect(Collectors.joining(", "));
  }

  /** Its name, as it is written. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name, as people write it. */
  public String title() {
    return switch (this) {
      case GITHUB -> "GitHub";
      case MKDOCS -> "MkDocs";
      case DOCUSAURUS -> "Docusaurus";
      case HUGO -> "Hugo";
      case JEKYLL -> "Jekyll";
    };
  }

  /** What may stand in {@code [!…]}, in lower case. */
  List<String> callouts() {
    return this == GITHUB ? List.of("caution", "important", "note", "tip", "warning") : List.of();
  }

  /**
   * Whether it reads Markdown as CommonMark does: which stars make bold, which lines are a list.
   */
  boolean isCommonMark() {
    return this == GITHUB || this == HUGO || this == DOCUSAURUS;
  }

  /** Whether links name files, and never addresses of a published site. */
  boolean linksNameFiles() {
    return this == GITHUB;
  }

  /** Whether a file of this extension, in lower case, becomes a page. */
  public boolean reads(String extension) {
    return extension.equals("md")
        || extension.equals("markdown")
        || (this == DOCUSAURUS && extension.equals("mdx"));
  }
}
