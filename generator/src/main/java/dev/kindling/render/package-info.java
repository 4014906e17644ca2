/**
 * Pages as HTML: views of the site for templates, bodies with their holes filled. Pure functions of
 * one page and the site around it; nothing is written here.
 */
@NullMarked
package dev.kindling.render;

import org.jspecify.annotations.NullMarked;
