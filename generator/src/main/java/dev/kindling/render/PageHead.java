package dev.kindling.render;

import dev.kindling.output.PolicyMark;
import dev.kindling.theme.Html;
import dev.kindling.theme.View;

/**
 * What programs read of a page, as a part of its view.
 *
 * @param jsonLd what search engines read: whole elements for the head
 * @param policy its Content-Security-Policy: all that the page loads, and nothing else
 */
record PageHead(Html jsonLd, String policy) implements View {

  /** The head of a page whose policy is made once it is known what the page loads. */
  static PageHead of(Html jsonLd) {
    return new PageHead(jsonLd, PolicyMark.TEXT);
  }
}
