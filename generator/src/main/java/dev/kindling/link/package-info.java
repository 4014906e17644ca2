/** Where each link leads, and what was probably meant where it leads nowhere. */
@NullMarked
package dev.kindling.link;

import org.jspecify.annotations.NullMarked;
