/** What must hold for every page of the flagship site as it was written, seen as a reader would. */
@NullMarked
package dev.kindling.search;

import org.jspecify.annotations.NullMarked;
