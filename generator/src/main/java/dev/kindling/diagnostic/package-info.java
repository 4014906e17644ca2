/**
 * Problems as values: what a stage found wrong, where, and what to do about it, and the one
 * reporter that prints them. Nothing here stops a build or writes to a log.
 */
@NullMarked
package dev.kindling.diagnostic;

import org.jspecify.annotations.NullMarked;
