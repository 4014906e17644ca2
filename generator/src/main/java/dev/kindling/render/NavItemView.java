package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.View;

/**
 * A link of the header or the footer.
 *
 * @param title its text
 * @param url where it leads, as seen from this page
 * @param isCurrent whether it leads to this page
 * @param isSection whether this page belongs under it
 */
record NavItemView(String title, Address url, boolean isCurrent, boolean isSection)
    implements View {}
