package dev.kindling.render;

import dev.kindling.site.Page;
import java.util.Optional;

/**
 * Something of another page that an author has set into a text.
 *
 * @param block the name of the block that shows it
 * @param home the page of which it is a part
 * @param part what stands behind the {@code #}
 * @param headingAbove the level of the heading that it stands below, 1 below none
 * @param number its place among all that is set into the text, 1-based
 */
public record ShownEmbed(
    String block, Page home, Optional<String> part, int headingAbove, int number) {}
