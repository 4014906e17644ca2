package dev.kindling.render;

import dev.kindling.theme.View;
import java.util.List;

/**
 * The pages and topics that a page lists, as a part of its view.
 *
 * @param groups all pages of the site, for kinds that list them
 * @param items the pages it lists
 * @param terms the topics it lists
 */
record PageLists(List<GroupView> groups, List<CardView> items, List<TermView> terms)
    implements View {

  /** A page that is no list, but may show all pages of the site. */
  static PageLists of(List<GroupView> groups) {
    return new PageLists(groups, List.of(), List.of());
  }
}
