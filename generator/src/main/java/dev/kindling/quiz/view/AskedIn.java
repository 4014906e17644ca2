package dev.kindling.quiz.view;

import dev.kindling.document.Located;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which quizzes ask about which pages: their parts, questions and outcomes name them. */
final class AskedIn {

  private AskedIn() {}

  /**
   * The quizzes that ask about each page, sorted by path; a page that none asks about is absent.
   */
  static Map<SourcePath, List<Page>> of(Site site) {
    Map<SourcePath, List<Page>> byPage = new TreeMap<>();
    for (Page page : site.pages()) {
      Optional<Quiz> quiz = ProvedQuiz.of(page.document()).map(ProvedQuiz::quiz);
      for (Located<String> subject : quiz.map(AskedIn::subjects).orElse(List.of())) {
        add(site.referenced(subject.value()), page, byPage);
      }
    }
    return byPage;
  }

  private static void add(Optional<Page> about, Page quiz, Map<SourcePath, List<Page>> byPage) {
    if (about.isEmpty()) {
      return;
    }
    SourcePath path = about.get().path();
    List<Page> quizzes = byPage.get(path);
    if (quizzes == null) {
      quizzes = new ArrayList<>();
      byPage.put(path, quizzes);
    }
    // The quizzes come one by one, so one that is there already is the last.
    if (quizzes.isEmpty() || !quizzes.get(quizzes.size() - 1).path().equals(quiz.path())) {
      quizzes.add(quiz);
    }
  }

  private static List<Located<String>> subjects(Quiz quiz) {
    List<Located<String>> pages = new ArrayList<>();
    if (quiz instanceof Quiz.Reflection reflection) {
      for (Part part : reflection.parts()) {
        part.page().ifPresent(pages::add);
      }
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      for (Question.Check question : knowledge.questions()) {
        question.page().ifPresent(pages::add);
      }
    } else if (quiz instanceof Quiz.Outcome outcome) {
      for (Candidate candidate : outcome.outcomes()) {
        candidate.page().ifPresent(pages::add);
      }
    }
    return pages;
  }
}
