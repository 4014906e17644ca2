/**
 * What readers find when they search: the index of a site, the ranking, and the promises that are
 * proved of both. The ranking is written twice, here and in the script of a theme, in whole numbers
 * only, so that both put the same pages in the same order.
 */
@NullMarked
package dev.kindling.search;

import org.jspecify.annotations.NullMarked;
