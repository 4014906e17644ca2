/** How pages refer to each other and to works by name, in their fields. */
@NullMarked
package dev.kindling.reference;

import org.jspecify.annotations.NullMarked;
