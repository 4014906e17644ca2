/**
 * What the build proves about a quiz before it is published: exactly, by going through all sums
 * that answers can reach, and with answers that show each fault. It never samples and never
 * guesses; what would take more than a stated amount of work is an error.
 *
 * <p>Texts for ties: where outcomes can be equal there must be words, from the quiz or the theme.
 * Words for ties that cannot happen do no harm and are allowed, since a theme's words serve many
 * quizzes.
 *
 * <p>Translations: a site has one language, so a translated quiz is a whole quiz of another site,
 * and a build never sees both. {@link dev.kindling.quiz.proof.Translation} compares the two, and
 * the messages of a theme in two languages, for the tests of those who translate: same tree, list
 * lengths, reversed and right places and scores, and every message with the same placeholders.
 * Messages have no plural forms: where a number stands next to what it counts, English has one
 * message for one and another for several. That does for languages with two forms, and not for
 * those with more.
 */
@NullMarked
package dev.kindling.quiz.proof;

import org.jspecify.annotations.NullMarked;
