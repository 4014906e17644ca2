package dev.kindling.audit;

import java.util.List;

/** Where a link leads. */
sealed interface Trail {

  /**
   * To a page that was read.
   *
   * @param pages the page; several, where settings that nobody knows here decide which
   */
  record ToPage(List<AuditedPage> pages) implements Trail {

    /** Copies the list. */
    public ToPage {
      pages = List.copyOf(pages);
    }
  }

  /** To something that is there. */
  record ToFile() implements Trail {}

  /** Where nobody here can look. */
  record Beyond() implements Trail {}

  /**
   * Nowhere.
   *
   * @param wanted the name that was looked for, below the root
   */
  record Lost(String wanted) implements Trail {}
}
