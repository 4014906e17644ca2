/**
 * Files of the whole site that no template makes: sitemap, feed, redirects and their like. Each is
 * made from the assembled site alone.
 */
@NullMarked
package dev.kindling.sitefile;

import org.jspecify.annotations.NullMarked;
