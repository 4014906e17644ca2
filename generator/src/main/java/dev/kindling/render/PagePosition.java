package dev.kindling.render;

import dev.kindling.theme.HasFlag;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * Where a page stands among the others, as a part of its view.
 *
 * @param tags its topics
 * @param breadcrumbs the way to it, the home page first; none on the home page
 * @param section the list it stands in
 * @param previous the page before it in that list
 * @param next the page after it in that list
 */
record PagePosition(
    @HasFlag("whether it has topics") List<TermView> tags,
    List<CrumbView> breadcrumbs,
    Optional<SectionView> section,
    Optional<CardView> previous,
    Optional<CardView> next)
    implements View {

  /** A page that stands in no list and has no topics. */
  static PagePosition behind(List<CrumbView> breadcrumbs) {
    return new PagePosition(
        List.of(), breadcrumbs, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
