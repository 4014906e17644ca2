/**
 * Finished files and the one place that puts them on disk: only changed bytes, all or nothing, and
 * never over a file of somebody else.
 */
@NullMarked
package dev.kindling.output;

import org.jspecify.annotations.NullMarked;
