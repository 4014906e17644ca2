package dev.kindling.render;

import dev.kindling.theme.View;
import java.util.Optional;

/**
 * How finished and how public a page is, as a part of its view.
 *
 * @param isNotFound whether it is shown for addresses that do not exist
 * @param isDraft whether it is a draft
 * @param isIndexed whether search engines may know it
 * @param notice a text to be shown above everything else
 */
record PageState(boolean isNotFound, boolean isDraft, boolean isIndexed, Optional<String> notice)
    implements View {

  /** That of a page that is public and has nothing special about it. */
  static final PageState PUBLIC = new PageState(false, false, true, Optional.empty());
}
