/**
 * How scripts are read: the words of JavaScript, not its meaning, and what they refer to. It knows
 * no theme and no site.
 */
@NullMarked
package dev.kindling.script;

import org.jspecify.annotations.NullMarked;
