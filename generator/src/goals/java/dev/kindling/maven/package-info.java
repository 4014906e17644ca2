/** Kindling's goals for Maven: parameters in, log and failures out, nothing else. */
@NullMarked
package dev.kindling.maven;

import org.jspecify.annotations.NullMarked;
