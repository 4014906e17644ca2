/**
 * The order of work: from a folder of sources to a folder with the site, every stage once. The only
 * package that starts threads, and the one list of what Kindling can do.
 */
@NullMarked
package dev.kindling.build;

import org.jspecify.annotations.NullMarked;
