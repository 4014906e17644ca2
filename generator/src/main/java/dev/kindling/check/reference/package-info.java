/**
 * What the written files refer to and load, and whether there is something at the end of each
 * address.
 */
@NullMarked
package dev.kindling.check.reference;

import org.jspecify.annotations.NullMarked;
