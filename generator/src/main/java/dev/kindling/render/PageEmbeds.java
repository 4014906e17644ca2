package dev.kindling.render;

import dev.kindling.theme.Joined;
import dev.kindling.theme.View;
import java.util.List;

/**
 * What of other pages is set into a page, as a part of its view.
 *
 * @param pieces its text again, cut where something of another page is set into it; one piece where
 *     nothing is
 * @param hasEmbeds whether something of another page is set into its text
 */
record PageEmbeds(List<Joined> pieces, boolean hasEmbeds) implements View {

  /** A page without a text. */
  static final PageEmbeds NONE = new PageEmbeds(List.of(), false);
}
