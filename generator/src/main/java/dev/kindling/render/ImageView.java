package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.View;
import java.util.Optional;

/**
 * A picture.
 *
 * @param url its address, as seen from this page
 * @param absolute its address, absolute
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
record ImageView(Address url, Address absolute, Optional<Integer> width, Optional<Integer> height)
    implements View {}
