package dev.kindling.render;

import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * A work that the page cites.
 *
 * @param number its number on the page, 1-based
 * @param id the id that citations link to
 * @param name a short name, such as {@code Bruk, Scholl & Bless, 2018}
 * @param reference the whole reference
 * @param isVerified whether somebody has compared it with the published record
 * @param until the last day on which it counts, where it has one
 * @param cites the ids of the places that cite it
 */
record CitedView(
    int number,
    String id,
    String name,
    Html reference,
    boolean isVerified,
    Optional<DateView> until,
    List<String> cites)
    implements View {}
