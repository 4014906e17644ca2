package dev.kindling.check;

import dev.kindling.check.html.Element;
import dev.kindling.diagnostic.Code;
import java.util.List;

/**
 * What is marked up as a link has an address. HTML lets an {@code a} without one stand for a link
 * that could be there; a page that means this says so, as with {@code aria-current}.
 */
final class LinkAddresses implements PageRule {

  private static final List<String> MEANT =
      List.of("href", "id", "name", "role", "aria-current", "aria-disabled");

  @Override
  public void check(Page page) {
    for (Element element : page.elements()) {
      if (element.is("a") && MEANT.stream().noneMatch(element::has) && !element.isInside("svg")) {
        page.report(
            Code.DEAD_LINK,
            element,
            "this `a` has no `href`, so it leads nowhere",
            "add the address, or write a `span`");
      }
    }
  }
}
