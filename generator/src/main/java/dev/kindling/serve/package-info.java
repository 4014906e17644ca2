/**
 * The preview of a site for those who write it: builds when a file changes, serves what was built
 * on this machine only, and tells browsers. It never writes to the site's sources or to the folder
 * that is published, and puts nothing into a page.
 */
@NullMarked
package dev.kindling.serve;

import org.jspecify.annotations.NullMarked;
