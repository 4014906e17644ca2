package dev.kindling.audit;

/** Where a link leads. */
sealed interface Trail {

  /** To a page that was read. */
  record ToPage(AuditedPage page) implements Trail {}

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
