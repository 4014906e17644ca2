package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.View;

/**
 * A step on the way from the home page to this one.
 *
 * @param title its title
 * @param url its address, as seen from this page
 * @param isHome whether it is the home page
 * @param isCurrent whether it is this page
 */
record CrumbView(String title, Address url, boolean isHome, boolean isCurrent) implements View {}
