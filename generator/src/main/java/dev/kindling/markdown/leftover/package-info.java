/**
 * Finds signs of Markdown that did not take: what an author surely meant as more than signs, and
 * readers would see as signs. Knows the parsed text and nothing of the page that is made of it.
 */
@NullMarked
package dev.kindling.markdown.leftover;

import org.jspecify.annotations.NullMarked;
