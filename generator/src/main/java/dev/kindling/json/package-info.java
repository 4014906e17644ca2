/** Writes JSON (RFC 8259) that may stand inside an HTML element; nothing here reads it. */
@NullMarked
package dev.kindling.json;

import org.jspecify.annotations.NullMarked;
