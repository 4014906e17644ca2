/**
 * Problems for machines: files and lines that editors, services and GitHub read. Nothing here finds
 * a problem, reads the environment or prints.
 */
@NullMarked
package dev.kindling.telling;

import org.jspecify.annotations.NullMarked;
