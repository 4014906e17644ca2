/**
 * A theme: its templates, its options, its files. Templates see views and nothing else. The only
 * package that knows Mustache.java.
 */
@NullMarked
package dev.kindling.theme;

import org.jspecify.annotations.NullMarked;
