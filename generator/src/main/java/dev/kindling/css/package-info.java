/**
 * How style sheets are read: CSS Syntax Module Level 3 as tokens with their places, and what they
 * refer to. It knows no theme and no site.
 */
@NullMarked
package dev.kindling.css;

import org.jspecify.annotations.NullMarked;
