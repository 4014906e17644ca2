package dev.kindling.render;

import dev.kindling.document.Located;
import dev.kindling.quiz.Quiz;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which quizzes ask about which pages: their parts, questions and outcomes name them. */
final class AskedIn {

  private AskedIn() {}

  /**
   * The quizzes that ask about each page, sorted by path; pages that none asks about are absent.
   */
  static Map<SourcePath, List<Page>> of(Site site) {
    Map<SourcePath, List<Page>> byPage = new TreeMap<>();
    for (Page page : site.pages()) {
      if (page.document().extension().orElse(null) instanceof ProvedQuiz proved) {
        subjects(proved.quiz())
            .flatMap(written -> site.referenced(written.value()).stream())
            .map(about -> byPage.computeIfAbsent(about.path(), path -> new ArrayList<>()))
            .filter(quizzes -> !quizzes.contains(page))
            .forEach(quizzes -> quizzes.add(page));
      }
    }
    return byPage;
  }

  private static Stream<Located<String>> subjects(Quiz quiz) {
    Stream<Optional<Located<String>>> pages;
    if (quiz instanceof Quiz.Reflection reflection) {
      pages = reflection.parts().stream().map(part -> part.page());
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      pages = knowledge.questions().stream().map(question -> question.page());
    } else {
      pages = ((Quiz.Outcome) quiz).outcomes().stream().map(outcome -> outcome.page());
    }
    return pages.flatMap(Optional::stream);
  }
}
