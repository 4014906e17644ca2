/**
 * What every problem means, with an example and the cure, read from one small file for each code.
 * Nothing here knows a site, and a build without problems never comes here.
 */
@NullMarked
package dev.kindling.explain;

import org.jspecify.annotations.NullMarked;
