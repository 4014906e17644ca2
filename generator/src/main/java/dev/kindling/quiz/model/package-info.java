/**
 * Quizzes: what an author writes in the front matter of a page, read with exact places, and how
 * answers are scored, in whole numbers only. It never writes HTML and never knows the site; what is
 * proved about a quiz is in the package {@code proof} beside it.
 */
@NullMarked
package dev.kindling.quiz.model;

import org.jspecify.annotations.NullMarked;
