/** One of two packages that import each other. */
@NullMarked
package dev.kindling.archfixture.upper;

import org.jspecify.annotations.NullMarked;
