/**
 * The first text of a page: what its kind wants of it, with nothing filled in that only its author
 * can know. It never writes a file.
 */
@NullMarked
package dev.kindling.scaffold;

import org.jspecify.annotations.NullMarked;
