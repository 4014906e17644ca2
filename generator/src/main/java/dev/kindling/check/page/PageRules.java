package dev.kindling.check.page;

import java.util.List;

/** Every rule for single pages; removing one is removing its line. Stateless. */
public final class PageRules {

  private static final List<PageRule> RULES =
      List.of(
          new WellFormed(),
          new Languages(),
          new Heads(),
          new Headings(),
          new NamelessElements(),
          new Tables(),
          new Forms(),
          new Landmarks(),
          new IdReferences(),
          new Aria(),
          new LinkTargets(),
          new LinkAddresses());

  private PageRules() {}

  /** Holds a page to all of them; what is wrong is added to its problems. */
  public static void check(CheckedPage page) {
    RULES.forEach(rule -> rule.check(page));
  }
}
