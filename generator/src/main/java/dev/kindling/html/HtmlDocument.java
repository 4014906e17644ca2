package dev.kindling.html;

import java.util.List;

/**
 * A page as it was read. Immutable.
 *
 * @param hasDoctype whether it begins with {@code <!doctype html>}
 * @param elements all elements in the order of their start tags
 * @param named those that others name
 * @param faults where it is not well-formed, in the order they were met
 */
public record HtmlDocument(
    boolean hasDoctype, List<Element> elements, NamedElements named, List<HtmlFault> faults) {

  /** Copies the lists. */
  public HtmlDocument {
    elements = List.copyOf(elements);
    faults = List.copyOf(faults);
  }

  /**
   * Reads a page: the tokens of the WHATWG HTML standard (section 13.2.5), the nesting that its
   * authors are asked to write (13.1), and what each element may hold (4). Where there is no fault,
   * this is the tree that browsers build, but for elements of which neither tag is written; where
   * there is one, it is a best guess.
   *
   * @param page the characters of any text; they must not change as long as the document is used
   */
  public static HtmlDocument read(char[] page) {
    return new HtmlReader(page).read();
  }

  /** The same for a text. */
  public static HtmlDocument read(String html) {
    return read(html.toCharArray());
  }
}
