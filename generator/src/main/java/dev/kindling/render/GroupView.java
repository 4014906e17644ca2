package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * A part of the list of all pages: what one page lists, or the pages that no other page lists.
 *
 * @param number its place, 1-based
 * @param title the title of the page that lists it; none for the pages that no page lists
 * @param url the address of that page, as seen from this page
 * @param summary the summary of that page
 * @param items its pages, never none
 */
record GroupView(
    int number,
    Optional<String> title,
    Optional<Address> url,
    Optional<String> summary,
    List<EntryView> items)
    implements View {}
