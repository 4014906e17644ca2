/**
 * The report on a build, {@code report.html}: a page for the people who keep a site, about its
 * pages, weights, links, reviews and sources, and what features have to tell. It is written beside
 * the site and never published.
 */
@NullMarked
package dev.kindling.report;

import org.jspecify.annotations.NullMarked;
