/** One of two packages that import each other. */
@NullMarked
package dev.kindling.archfixture.lower;

import org.jspecify.annotations.NullMarked;
