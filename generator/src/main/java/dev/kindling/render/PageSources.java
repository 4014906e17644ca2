package dev.kindling.render;

import dev.kindling.theme.HasFlag;
import dev.kindling.theme.View;
import java.util.List;

/**
 * The works of others that a page shows, as a part of its view.
 *
 * @param sources the works it cites, by number
 * @param works all works that the site cites, for kinds that list them
 */
record PageSources(@HasFlag("whether it cites any") List<CitedView> sources, List<WorkView> works)
    implements View {

  /** A page that shows no works. */
  static final PageSources NONE = new PageSources(List.of(), List.of());
}
