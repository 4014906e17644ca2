/**
 * Where a text comes from that was put together of others: carried along by whoever writes, so that
 * what is wrong with a finished page is looked up, and not searched for. Everything here is
 * immutable, but for the builder.
 */
@NullMarked
package dev.kindling.origin;

import org.jspecify.annotations.NullMarked;
