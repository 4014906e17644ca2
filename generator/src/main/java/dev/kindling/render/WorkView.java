package dev.kindling.render;

import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * A work that the site cites.
 *
 * @param id an id for it
 * @param reference the whole reference
 * @param isVerified whether somebody has compared it with the published record
 * @param until the last day on which it counts, where it has one
 * @param citedBy the pages that cite it
 */
record WorkView(
    String id, Html reference, boolean isVerified, Optional<DateView> until, List<CardView> citedBy)
    implements View {}
