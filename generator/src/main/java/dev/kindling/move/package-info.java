/**
 * What has to be written anew when a page gets another file: every link and reference that names
 * it, its own links, its former address. It changes no file.
 */
@NullMarked
package dev.kindling.move;

import org.jspecify.annotations.NullMarked;
