package dev.kindling.search;

import dev.kindling.address.PageUrl;
import java.util.List;
import java.util.Map;

/**
 * A page, or a list of pages, as it is searched.
 *
 * @param url its address
 * @param title its title
 * @param label what a page of its kind is called in front of readers; empty for lists
 * @param texts its summary, empty where it has none, and what it says, paragraph by paragraph
 * @param weights how much each of its words matters, 1 to {@value #MOST}, in no order
 */
record SearchedPage(
    PageUrl url, String title, String label, List<String> texts, Map<String, Integer> weights) {

  /** The greatest weight. */
  static final int MOST = 15;

  /** Copies the list. */
  SearchedPage {
    texts = List.copyOf(texts);
  }
}
