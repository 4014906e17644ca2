package dev.kindling.render;

import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.Optional;

/**
 * A stretch of a page's text, and what stands behind it.
 *
 * @param html the text, well-formed by itself
 * @param quiz a quiz of another page
 * @param question a question of a knowledge check on another page
 */
record PieceView(Html html, Optional<QuizView> quiz, Optional<LoneQuestionView> question)
    implements View {}
