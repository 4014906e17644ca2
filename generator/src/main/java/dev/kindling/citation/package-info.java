/**
 * Works that a site cites: reading them from {@code sources.yml} and writing them as references.
 * Which page cites what is not known here.
 */
@NullMarked
package dev.kindling.citation;

import org.jspecify.annotations.NullMarked;
