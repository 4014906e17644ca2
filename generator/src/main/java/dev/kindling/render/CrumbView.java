package dev.kindling.render;

import dev.kindling.theme.View;

/**
 * A step on the way from the home page to this one.
 *
 * @param title its title
 * @param url its address, as seen from this page
 * @param isCurrent whether it is this page
 */
record CrumbView(String title, String url, boolean isCurrent) implements View {}
