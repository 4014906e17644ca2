/**
 * The bytes of files: how they are told apart, how they are written, and how one takes the place of
 * another.
 */
@NullMarked
package dev.kindling.file;

import org.jspecify.annotations.NullMarked;
