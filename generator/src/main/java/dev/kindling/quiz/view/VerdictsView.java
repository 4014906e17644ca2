package dev.kindling.quiz.view;

import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.Optional;

/**
 * What is said first about all parts of a reflection: the author's words, where there are some.
 *
 * @param isStrong whether a high score is something good
 * @param hasSeveral whether there is more than one part
 * @param highest that one to three parts are higher than all others
 * @param every that every part is in the highest band
 * @param many that more than three are
 * @param even that more than three are equally high
 * @param low that every part is in the lowest band
 */
record VerdictsView(
    boolean isStrong,
    boolean hasSeveral,
    Optional<Html> highest,
    Optional<Html> every,
    Optional<Html> many,
    Optional<Html> even,
    Optional<Html> low)
    implements View {}
