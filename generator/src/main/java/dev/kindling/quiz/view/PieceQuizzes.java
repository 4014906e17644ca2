package dev.kindling.quiz.view;

import dev.kindling.theme.View;
import java.util.Optional;

/**
 * What of quizzes stands behind a piece of a page's text, as a part of its view.
 *
 * @param quiz a quiz of another page
 * @param question a question of a knowledge check on another page
 */
record PieceQuizzes(Optional<QuizView> quiz, Optional<LoneQuestionView> question) implements View {

  /** No quiz stands behind the piece. */
  static final PieceQuizzes NONE = new PieceQuizzes(Optional.empty(), Optional.empty());
}
