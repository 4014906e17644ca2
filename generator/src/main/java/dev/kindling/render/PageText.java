package dev.kindling.render;

import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * What a page says, as a part of its view.
 *
 * @param image a picture for link previews: the page's own, or else that of its kind or of the site
 * @param details the fields that it gives, each with its label, for templates that ask for none by
 *     name
 * @param body its text
 * @param outline the headings of its text
 * @param minutes how long it takes to read, at least 1
 * @param words how many words it has
 */
record PageText(
    Optional<ImageView> image,
    @HasFlag("whether it gives any") List<DetailView> details,
    @HasFlag("whether there is a text") Html body,
    @HasFlag("whether there are headings") List<HeadingView> outline,
    int minutes,
    int words)
    implements View {

  /** A page that says nothing. */
  static PageText none(Optional<ImageView> image) {
    return new PageText(image, List.of(), Html.NONE, List.of(), 1, 0);
  }
}
