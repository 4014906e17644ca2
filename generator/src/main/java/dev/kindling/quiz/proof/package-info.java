/**
 * What the build proves about a quiz before it is published: exactly, by going through all sums
 * that answers can reach, and with answers that show each fault. It never samples and never
 * guesses.
 */
@NullMarked
package dev.kindling.quiz.proof;

import org.jspecify.annotations.NullMarked;
