package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.View;
import java.util.Optional;

/**
 * The page that a template shows.
 *
 * @param title its title
 * @param summary its summary
 * @param canonical its address, absolute
 * @param kind the name of its kind; for a list, what sort of list it is: index, taxonomy or term
 * @param label what a page of its kind is called in front of readers
 * @param isHome whether it is the home page
 */
record PageView(
    String title,
    Optional<String> summary,
    Address canonical,
    String kind,
    Optional<String> label,
    boolean isHome)
    implements View {}
