/**
 * Quizzes, whole: what a kind with {@code behaviour: quiz} can do. This package is the door, and
 * behind it are rooms: {@code model} reads and scores, {@code proof} says what must hold. Nobody
 * but the list of features comes in, so a Kindling without quizzes is one without that line.
 */
@NullMarked
package dev.kindling.quiz;

import org.jspecify.annotations.NullMarked;
