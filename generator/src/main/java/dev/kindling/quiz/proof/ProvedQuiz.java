package dev.kindling.quiz.proof;

import dev.kindling.document.Document;
import dev.kindling.document.Extension;
import dev.kindling.document.Fragment;
import dev.kindling.document.Located;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Quiz;
import java.util.List;
import java.util.Optional;

/**
 * A quiz that holds what it promises, as far as one page alone can tell.
 *
 * @param quiz the quiz
 * @param figures what the proofs found on the way
 */
public record ProvedQuiz(Quiz quiz, QuizFigures figures) implements Extension {

  /** The quiz of a page; nothing when it has none. */
  public static Optional<ProvedQuiz> of(Document document) {
    return document.extension().filter(ProvedQuiz.class::isInstance).map(ProvedQuiz.class::cast);
  }

  @Override
  public List<String> works() {
    return QuizTexts.sources(quiz).stream().map(Located::value).toList();
  }

  @Override
  public List<String> pages() {
    return QuizTexts.pages(quiz).stream().map(Located::value).toList();
  }

  @Override
  public List<List<Fragment>> texts() {
    return QuizTexts.all(quiz).map(Prose::body).toList();
  }
}
