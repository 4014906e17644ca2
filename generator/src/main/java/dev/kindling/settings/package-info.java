/**
 * What {@code site.yml} says of the whole site, read and checked by itself: no page is known here.
 */
@NullMarked
package dev.kindling.settings;

import org.jspecify.annotations.NullMarked;
