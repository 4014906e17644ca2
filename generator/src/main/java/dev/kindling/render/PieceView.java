package dev.kindling.render;

import dev.kindling.theme.Html;
import dev.kindling.theme.View;

/**
 * A stretch of a page's text, and what stands behind it.
 *
 * @param html the text, well-formed by itself
 */
record PieceView(Html html) implements View {}
