package dev.kindling.render;

import dev.kindling.theme.View;
import java.util.List;

/**
 * A heading of the page's text.
 *
 * @param id its id
 * @param title its text
 * @param level 2 to 6
 * @param children the headings of the next level below it
 */
record HeadingView(String id, String title, int level, List<HeadingView> children)
    implements View {}
