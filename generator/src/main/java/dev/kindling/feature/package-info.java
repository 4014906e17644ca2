/**
 * What a feature of Kindling can plug into: the seams, and nothing that is plugged into them. It
 * names no feature; {@code build} has the list of them.
 */
@NullMarked
package dev.kindling.feature;

import org.jspecify.annotations.NullMarked;
