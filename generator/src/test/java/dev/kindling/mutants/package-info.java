/** The flagship site with one mistake at a time, and which of them a build catches. */
@NullMarked
package dev.kindling.mutants;

import org.jspecify.annotations.NullMarked;
