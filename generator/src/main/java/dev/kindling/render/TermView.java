package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.View;

/**
 * A topic that pages are grouped by.
 *
 * @param title its name
 * @param url its page, as seen from this page
 * @param count how many pages it has
 */
record TermView(String title, Address url, int count) implements View {}
