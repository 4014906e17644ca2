package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.View;
import java.util.List;

/**
 * The list that a page stands in.
 *
 * @param title its title
 * @param url its page, as seen from this page
 * @param number this page's place, 1-based
 * @param count how many pages it has
 * @param items its pages in order
 */
record SectionView(String title, Address url, int number, int count, List<CardView> items)
    implements View {}
