/**
 * Which documents the site has on its day, at which addresses and in which lists, and who else
 * wants the same address. What they say of each other is no business of it.
 */
@NullMarked
package dev.kindling.catalogue;

import org.jspecify.annotations.NullMarked;
