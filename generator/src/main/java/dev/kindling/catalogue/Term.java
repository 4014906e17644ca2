package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.source.SourcePath;
import java.util.List;

/**
 * A word by which pages are grouped, such as a tag.
 *
 * @param taxonomy the name of its taxonomy
 * @param name as the first page, by path, writes it
 * @param url the address of its page
 * @param pages the pages that have it: newest first, then by title
 */
public record Term(String taxonomy, String name, PageUrl url, List<SourcePath> pages) {

  /** Copies the list. */
  public Term {
    pages = List.copyOf(pages);
  }
}
