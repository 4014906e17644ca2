/** A static site generator for guidance; each stage is a package of its own. */
@NullMarked
package dev.kindling;

import org.jspecify.annotations.NullMarked;
