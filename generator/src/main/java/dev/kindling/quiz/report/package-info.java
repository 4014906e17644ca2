/**
 * What the report on a build says of quizzes: what their proofs counted, and how hard they read.
 */
@NullMarked
package dev.kindling.quiz.report;

import org.jspecify.annotations.NullMarked;
