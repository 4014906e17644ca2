/**
 * Whether the colours that a theme uses together can be told apart, in both colour schemes. It
 * reads the theme's style sheets, never a finished page.
 */
@NullMarked
package dev.kindling.contrast;

import org.jspecify.annotations.NullMarked;
