package dev.kindling.quiz.view;

import dev.kindling.render.CardView;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * The quizzes that have to do with a page, as a part of its view.
 *
 * @param quiz its quiz, for kinds that have one
 * @param quizzes the quizzes that ask about it
 */
record PageQuizzes(
    Optional<QuizView> quiz, @HasFlag("whether there are any") List<CardView> quizzes)
    implements View {

  /** A page that has to do with no quiz. */
  static final PageQuizzes NONE = new PageQuizzes(Optional.empty(), List.of());
}
