package dev.kindling.quiz.view;

import dev.kindling.quiz.model.Answer;
import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.view.QuizView.ResultView;
import dev.kindling.render.CardView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of one outcome quiz. */
final class OutcomeViews {

  private final QuizViews views;
  private final Quiz.Outcome quiz;

  OutcomeViews(QuizViews views, Quiz.Outcome quiz) {
    this.views = views;
    this.quiz = quiz;
  }

  /** All but the questions. */
  QuizView.OutcomeView view() {
    List<QuizView.WeightView> weights = new ArrayList<>();
    for (int q = 0; q < quiz.questions().size(); q++) {
      Question.Weighing question = quiz.questions().get(q);
      for (int a = 0; a < question.answers().size(); a++) {
        weights.add(
            new QuizView.WeightView(
                q + 1, QuizViews.letter(a), a == 0, adds(question.answers().get(a))));
      }
    }
    return new QuizView.OutcomeView(
        quiz.needed(),
        quiz.needed() == quiz.questions().size(),
        quiz.ties().value() == Quiz.Ties.FIRST_LISTED,
        quiz.tie().map(views::html),
        quiz.several().map(views::html),
        quiz.outcomes().stream().map(this::outcome).toList(),
        weights);
  }

  private List<QuizView.AddView> adds(Answer.Weight answer) {
    List<QuizView.AddView> adds = new ArrayList<>();
    long count = answer.adds().stream().filter(points -> points > 0).count();
    for (int o = 0; o < quiz.outcomes().size(); o++) {
      int points = answer.adds().get(o);
      if (points > 0) {
        boolean isLast = adds.size() == count - 1;
        adds.add(new QuizView.AddView(points, views.html(quiz.outcomes().get(o).title()), isLast));
      }
    }
    return adds;
  }

  private ResultView outcome(Candidate outcome) {
    List<CardView> next = views.pages(outcome.next());
    return new ResultView(
        outcome.id().value(),
        views.html(outcome.title()),
        Optional.empty(),
        Optional.of(views.html(outcome.text())),
        views.page(outcome.page()),
        next,
        outcome.care().isPresent());
  }
}
