/**
 * Files as they were read: their names inside a site, their text, and places in that text. Nothing
 * here knows what a file means.
 */
@NullMarked
package dev.kindling.source;

import org.jspecify.annotations.NullMarked;
