/**
 * Checks the finished site, on the bytes that would be published: that everything leads somewhere,
 * that everyone can use it, that nothing asks another host. It never changes a byte.
 */
@NullMarked
package dev.kindling.check;

import org.jspecify.annotations.NullMarked;
