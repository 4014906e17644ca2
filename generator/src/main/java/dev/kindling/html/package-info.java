/**
 * Reads finished HTML into elements that know their places, and says where it is not well-formed.
 * It never repairs silently and never writes.
 */
@NullMarked
package dev.kindling.html;

import org.jspecify.annotations.NullMarked;
