package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * One use of a block.
 *
 * @param site the site
 * @param page the page that it stands on
 * @param target the page of which it shows something
 * @param part what stands behind the {@code #}
 * @param location the destination in the file
 */
record Embedding(
    Site site, Page page, Optional<Page> target, Optional<String> part, Location location) {

  /** The quiz of the target. */
  Optional<Quiz> quiz() {
    return target.flatMap(Embedding::quizOf);
  }

  /** Whether the target is of a kind that holds quizzes, although its own could not be read. */
  boolean isUnread() {
    return quiz().isEmpty()
        && target.flatMap(found -> found.kind().behaviour()).filter("quiz"::equals).isPresent();
  }

  /** The quiz of a page. */
  static Optional<Quiz> quizOf(Page page) {
    return page.document().extension().orElse(null) instanceof ProvedQuiz proved
        ? Optional.of(proved.quiz())
        : Optional.empty();
  }

  /** A problem at the destination. */
  Diagnostic problem(String message) {
    return Diagnostic.of(Code.BAD_EMBED, location, message);
  }

  /** What is said when the target holds no quiz; nothing when its quiz is wrong in itself. */
  List<Diagnostic> noQuiz() {
    if (isUnread()) {
      return List.of();
    }
    List<String> quizzes =
        site.pages().stream()
            .filter(found -> quizOf(found).isPresent())
            .map(found -> found.path().value())
            .toList();
    String message =
        target
            .map(found -> "`" + found.path() + "` holds no quiz")
            .orElse("this leads to no page of the site, and so to no quiz");
    Optional<String> near =
        target.flatMap(found -> NearestName.advice(found.path().value(), quizzes));
    Optional<String> known =
        quizzes.isEmpty() || quizzes.size() > 12
            ? Optional.empty()
            : Optional.of("quizzes are `" + String.join("`, `", quizzes) + "`");
    return List.of(problem(message).withHelp(near.or(() -> known)));
  }
}
