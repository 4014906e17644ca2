package dev.kindling.document;

import java.util.List;

/**
 * What a feature of Kindling has read from a page beside its fields, such as a quiz. Only the
 * feature itself knows more of it. Implementations are immutable.
 */
public interface Extension {

  /** The keys of the works that it names: they count as cited. */
  default List<String> works() {
    return List.of();
  }

  /**
   * The pages to which it sends readers, as written: a path below {@code content} or a slug, with
   * or without an anchor.
   */
  default List<String> pages() {
    return List.of();
  }

  /** What it says to readers, text by text: inline HTML, whose links are those of the document. */
  default List<List<Fragment>> texts() {
    return List.of();
  }
}
