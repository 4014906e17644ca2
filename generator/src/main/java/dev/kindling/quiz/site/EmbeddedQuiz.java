package dev.kindling.quiz.site;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.feature.Embedding;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ProvedQuiz;
import java.util.List;
import java.util.Optional;

/** The quiz that a block shows, or part of which it shows. */
final class EmbeddedQuiz {

  private EmbeddedQuiz() {}

  /** The quiz of the page that a block leads to. */
  static Optional<Quiz> of(Embedding embedding) {
    return embedding.target().flatMap(page -> ProvedQuiz.of(page.document())).map(ProvedQuiz::quiz);
  }

  /** What is said when a block leads to no quiz; nothing when its quiz is wrong in itself. */
  static List<Diagnostic> missing(Embedding embedding) {
    if (embedding.isUnread()) {
      return List.of();
    }
    List<String> quizzes =
        embedding.site().pages().stream()
            .filter(found -> ProvedQuiz.of(found.document()).isPresent())
            .map(found -> found.path().value())
            .toList();
    String message =
        embedding
            .target()
            .map(found -> "`" + found.path() + "` holds no quiz")
            .orElse("this leads to no page of the site, and so to no quiz");
    Optional<String> near =
        embedding.target().flatMap(found -> NearestName.advice(found.path().value(), quizzes));
    Optional<String> known =
        quizzes.isEmpty() || quizzes.size() > 12
            ? Optional.empty()
            : Optional.of("quizzes are `" + String.join("`, `", quizzes) + "`");
    return List.of(embedding.problem(message).withHelp(near.or(() -> known)));
  }

  /** What is said where a quiz shows another one, or a part of it. */
  static List<Diagnostic> inQuiz(Embedding embedding) {
    return ProvedQuiz.of(embedding.page().document()).isEmpty()
        ? List.of()
        : List.of(
            embedding
                .problem(
                    "this page is a quiz itself, and a quiz cannot hold another one's questions")
                .withHelp("write an ordinary link"));
  }
}
