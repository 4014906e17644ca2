package dev.kindling.render;

import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.List;

/**
 * A work that the site cites.
 *
 * @param id an id for it
 * @param reference the whole reference
 * @param isVerified whether somebody has compared it with the published record
 * @param citedBy the pages that cite it
 */
record WorkView(String id, Html reference, boolean isVerified, List<CardView> citedBy)
    implements View {}
