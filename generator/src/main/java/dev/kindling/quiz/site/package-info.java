/**
 * Quizzes among the other pages of a site: what they promise of the pages and sources around them,
 * and how they are set into other pages. What one quiz promises by itself is proved elsewhere.
 */
@NullMarked
package dev.kindling.quiz.site;

import org.jspecify.annotations.NullMarked;
