/**
 * One content file, parsed: typed front matter and a body of HTML with holes where something is not
 * known until the whole site is. A document knows itself only; nothing here reads or writes.
 */
@NullMarked
package dev.kindling.document;

import org.jspecify.annotations.NullMarked;
