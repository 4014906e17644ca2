package dev.kindling.check.page;

import dev.kindling.html.Element;
import java.util.List;

/** Every rule for single pages; removing one is removing its line. One page, one thread. */
public final class PageRules {

  private final CheckedPage page;
  private final List<PageRule> rules;

  /** Rules for a page; what is wrong is added to its problems. */
  public PageRules(CheckedPage page) {
    this.page = page;
    this.rules =
        List.of(
            new WellFormed(page),
            new Languages(page),
            new Heads(page),
            new Headings(page),
            new NamelessElements(page),
            new Tables(page),
            new Forms(page),
            new Landmarks(page),
            new IdReferences(page),
            new Aria(page),
            new LinkTargets(page),
            new LinkAddresses(page));
  }

  /** The next element of the page begins. */
  public void enter(Element element) {
    page.note(element);
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).enter(element);
    }
  }

  /** All elements have begun. */
  public void end() {
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).end();
    }
  }
}
