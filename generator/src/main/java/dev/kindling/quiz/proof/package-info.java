/**
 * What the build proves about a quiz before it is published: exactly, by going through all sums
 * that answers can reach, and with answers that show each fault. It never samples and never
 * guesses; what would take more than a stated amount of work is an error.
 *
 * <p>Texts for ties: where outcomes can be equal there must be words, from the quiz or the theme.
 * Words for ties that cannot happen do no harm and are allowed, since a theme's words serve many
 * quizzes.
 *
 * <p>Translations: a site has one language, and a quiz in another language is a whole quiz of
 * another site, proved there by itself; no build sees both. What a theme says around quizzes is
 * compared with its English words when the theme is loaded: the same names, and in each text the
 * same words in braces. Messages have no plural forms, and the theme Hearth needs none: it says a
 * number where no word depends on it.
 */
@NullMarked
package dev.kindling.quiz.proof;

import org.jspecify.annotations.NullMarked;
