/**
 * The goals without Maven: a command line that fills their parameters and says what came of them.
 * What there is to fill, with its descriptions and defaults, it reads from the plugin's own
 * descriptor, so nothing is said twice; it knows no goal by name.
 */
@NullMarked
package dev.kindling.cli;

import org.jspecify.annotations.NullMarked;
