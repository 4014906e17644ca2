package dev.kindling.quiz.view;

import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.Feedback;
import dev.kindling.quiz.model.Part;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ShownStatement;
import dev.kindling.quiz.view.QuizView.PartView;
import dev.kindling.quiz.view.QuizView.QuestionView;
import dev.kindling.quiz.view.QuizView.RangeView;
import dev.kindling.quiz.view.QuizView.ResultView;
import dev.kindling.render.CardView;
import dev.kindling.theme.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of one reflection. */
final class ReflectionViews {

  private final QuizViews views;
  private final Quiz.Reflection quiz;
  private final List<ShownStatement> shown;

  ReflectionViews(QuizViews views, Quiz.Reflection quiz) {
    this.views = views;
    this.quiz = quiz;
    this.shown = ShownStatement.of(quiz);
  }

  /** The statements as they are shown. */
  List<QuestionView> questions() {
    List<QuestionView> questions = new ArrayList<>();
    for (ShownStatement statement : shown) {
      questions.add(
          new QuestionView(
              questions.size() + 1,
              questions.size() >= quiz.perPage(),
              views.html(statement.statement().text()),
              views.answers(quiz.answers().stream().map(step -> step.text()).toList()),
              QuizView.Way.scale(
                  statement.statement().isReversed(), quiz.skip().map(views::html))));
    }
    return questions;
  }

  /** All else. */
  QuizView.ReflectionView view() {
    List<QuizView.StepView> scale = new ArrayList<>();
    for (int i = 0; i <= quiz.most(); i++) {
      Html text = views.html(quiz.answers().get(i).text());
      scale.add(new QuizView.StepView(text, i, quiz.most() - i));
    }
    List<PartView> parts = new ArrayList<>();
    for (Part part : quiz.parts()) {
      parts.add(part(parts.size(), part));
    }
    List<QuizView.BandView> bands = new ArrayList<>();
    for (Band band : quiz.bands()) {
      bands.add(
          new QuizView.BandView(views.html(band.title()), band.from().value(), bands.isEmpty()));
    }
    return new QuizView.ReflectionView(
        scale,
        shown.stream().anyMatch(s -> s.statement().isReversed()),
        parts,
        bands,
        rows(),
        quiz.hasOverall(),
        verdicts());
  }

  private VerdictsView verdicts() {
    return new VerdictsView(
        quiz.high() == Quiz.High.STRONG,
        quiz.parts().size() > 1,
        quiz.verdicts().highest().map(views::html),
        quiz.verdicts().every().map(views::html),
        quiz.verdicts().many().map(views::html),
        quiz.verdicts().even().map(views::html),
        quiz.verdicts().low().map(views::html));
  }

  private PartView part(int index, Part part) {
    List<QuizView.PlaceView> places = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).part() == index) {
        boolean isLast = places.size() == part.statements().size() - 1;
        places.add(new QuizView.PlaceView(i + 1, shown.get(i).statement().isReversed(), isLast));
      }
    }
    List<ResultView> feedback = new ArrayList<>();
    for (Band band : quiz.bands()) {
      feedback.add(feedback(index + "-" + feedback.size(), part, band));
    }
    return new PartView(
        index,
        views.html(part.title()),
        views.page(part.page()),
        places,
        quiz.needs(part),
        feedback);
  }

  private ResultView feedback(String key, Part part, Band band) {
    Optional<Feedback> own = quiz.feedback(part, band);
    Optional<Prose> text = own.flatMap(Feedback::text).or(band::text);
    List<CardView> next =
        views.pages(own.map(Feedback::next).filter(n -> !n.isEmpty()).orElse(band.next()));
    return new ResultView(
        key,
        views.html(band.title()),
        Optional.empty(),
        text.map(views::html),
        Optional.empty(),
        next,
        band.care().isPresent() || own.flatMap(Feedback::care).isPresent());
  }

  /** One row for each number of answers that a part, or all parts together, can have. */
  private List<QuizView.RowView> rows() {
    int least = quiz.parts().stream().mapToInt(quiz::needs).min().orElse(1);
    int most =
        quiz.hasOverall()
            ? shown.size()
            : quiz.parts().stream().mapToInt(p -> p.statements().size()).max().orElse(0);
    List<QuizView.RowView> rows = new ArrayList<>();
    for (int answered = least; answered <= most; answered++) {
      int possible = answered * quiz.most();
      List<RangeView> ranges = new ArrayList<>();
      for (int b = 0; b < quiz.bands().size(); b++) {
        int end = b + 1 < quiz.bands().size() ? least(b + 1, possible) - 1 : possible;
        ranges.add(QuizViews.range(least(b, possible), end));
      }
      rows.add(new QuizView.RowView(answered, possible, ranges));
    }
    return rows;
  }

  /** The least sum of a band: the first whole number whose share is not below its start. */
  private int least(int band, int possible) {
    return -Math.floorDiv(-quiz.bands().get(band).from().value() * possible, 100);
  }
}
