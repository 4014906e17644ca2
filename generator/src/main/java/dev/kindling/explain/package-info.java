/**
 * What every problem means, with an example and the cure, as one file says it. Nothing here knows a
 * site, and a build without problems never comes here.
 */
@NullMarked
package dev.kindling.explain;

import org.jspecify.annotations.NullMarked;
