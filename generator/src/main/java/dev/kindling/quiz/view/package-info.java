/**
 * What templates read of quizzes: a quiz as a form and as a sheet for a pencil, on its own page and
 * set into others, and which quizzes ask about a page. Nothing is scored or proved here.
 */
@NullMarked
package dev.kindling.quiz.view;

import org.jspecify.annotations.NullMarked;
