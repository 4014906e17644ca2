package dev.kindling.check.page;

/** One thing that must be right on every page. Stateless. */
interface PageRule {

  /** Reports what is wrong to the page. */
  void check(CheckedPage page);
}
