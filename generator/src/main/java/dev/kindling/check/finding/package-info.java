/**
 * What the check of the written site finds wrong, and where in the files it stands: offsets, which
 * become lines and columns only when somebody is told.
 */
@NullMarked
package dev.kindling.check.finding;

import org.jspecify.annotations.NullMarked;
