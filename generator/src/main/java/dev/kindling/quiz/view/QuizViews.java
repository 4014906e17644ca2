package dev.kindling.quiz.view;

import dev.kindling.document.Located;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.view.QuizView.AnswerView;
import dev.kindling.quiz.view.QuizView.QuestionView;
import dev.kindling.quiz.view.QuizView.RangeView;
import dev.kindling.quiz.view.QuizView.ResultView;
import dev.kindling.quiz.view.QuizView.Way;
import dev.kindling.render.CardView;
import dev.kindling.theme.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Makes the views of quizzes. Immutable. */
final class QuizViews {

  private final QuizContext context;

  /** Makes views for one page. */
  QuizViews(QuizContext context) {
    this.context = context;
  }

  /**
   * The view of a quiz.
   *
   * @param stand where it stands
   * @param quiz the quiz, without a fault
   */
  QuizView view(QuizView.Stand stand, Quiz quiz) {
    return new QuizView(
        stand,
        QuizView.Form.of(
            new Html(QuizDefinition.of(quiz).toString()),
            quiz instanceof Quiz.Reflection reflection
                ? Optional.of(html(reflection.question()))
                : Optional.empty(),
            questions(quiz)),
        new QuizView.Caring(
            !CareRule.marks(quiz).isEmpty(), context.carePage(), context.careAddress()),
        quiz instanceof Quiz.Reflection reflection
            ? Optional.of(new ReflectionViews(this, reflection).view())
            : Optional.empty(),
        quiz instanceof Quiz.Knowledge knowledge
            ? Optional.of(knowledge(knowledge))
            : Optional.empty(),
        quiz instanceof Quiz.Outcome outcome
            ? Optional.of(new OutcomeViews(this, outcome).view())
            : Optional.empty());
  }

  private List<QuestionView> questions(Quiz quiz) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return new ReflectionViews(this, reflection).questions();
    }
    List<QuestionView> views = new ArrayList<>();
    if (quiz instanceof Quiz.Knowledge knowledge) {
      for (Question.Check question : knowledge.questions()) {
        views.add(question(views.size() + 1, question, way(question)));
      }
    } else if (quiz instanceof Quiz.Outcome outcome) {
      Way way = outcome.needed() < outcome.questions().size() ? Way.ONE_OR_NONE : Way.ONE;
      for (Question.Weighing question : outcome.questions()) {
        views.add(question(views.size() + 1, question, way));
      }
    }
    return views;
  }

  private static Way way(Question.Check question) {
    return question.picksAll() ? Way.ALL : Way.ONE;
  }

  private QuestionView question(int number, Question question, Way way) {
    List<Prose> texts =
        question instanceof Question.Check check
            ? check.answers().stream().map(a -> a.text()).toList()
            : ((Question.Weighing) question).answers().stream().map(a -> a.text()).toList();
    return new QuestionView(number, number > 1, html(question.ask()), answers(texts), way);
  }

  /** Answers to choose, with letters. */
  List<AnswerView> answers(List<Prose> texts) {
    List<AnswerView> views = new ArrayList<>();
    for (Prose text : texts) {
      views.add(new AnswerView(views.size(), letter(views.size()), html(text)));
    }
    return views;
  }

  /** The letter of an answer, 0-based: {@code a} to {@code z}, then {@code aa}. */
  static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  /**
   * The view of one question of a knowledge check.
   *
   * @param quiz the check
   * @param index the place of the question, 0-based
   * @param home the page of the check
   */
  LoneQuestionView lone(Quiz.Knowledge quiz, int index, CardView home) {
    Question.Check question = quiz.questions().get(index);
    StringJoiner right = new StringJoiner(",");
    for (int place : question.right()) {
      right.add(Integer.toString(place));
    }
    boolean isCareful = question.answers().stream().anyMatch(answer -> answer.care().isPresent());
    return new LoneQuestionView(
        right.toString(),
        question(1, question, way(question)),
        reason(index + 1, question),
        isCareful,
        context.carePage(),
        context.careAddress(),
        home);
  }

  private QuizView.KnowledgeView knowledge(Quiz.Knowledge quiz) {
    List<QuizView.ReasonView> reasons = new ArrayList<>();
    for (Question.Check question : quiz.questions()) {
      reasons.add(reason(reasons.size() + 1, question));
    }
    List<ResultView> bands = new ArrayList<>();
    for (Band band : quiz.bands()) {
      int next = bands.size() + 1;
      int last =
          next < quiz.bands().size() ? quiz.bands().get(next).from().value() - 1 : quiz.most();
      bands.add(result(band, range(band.from().value(), last)));
    }
    return new QuizView.KnowledgeView(quiz.tellsEach(), quiz.most(), reasons, bands);
  }

  private QuizView.ReasonView reason(int number, Question.Check question) {
    List<AnswerView> answers =
        answers(question.answers().stream().map(answer -> answer.text()).toList());
    return new QuizView.ReasonView(
        number,
        question.right().stream().map(answers::get).toList(),
        question.right().size() > 1,
        question.points(),
        question.why().map(this::html),
        question.source().flatMap(key -> context.source(key.value())),
        page(question.page()));
  }

  private ResultView result(Band band, RangeView range) {
    List<CardView> next = pages(band.next());
    return new ResultView(
        band.id().value(),
        html(band.title()),
        Optional.of(range),
        band.text().map(this::html),
        Optional.empty(),
        next,
        band.care().isPresent());
  }

  /** The whole numbers from one to another; none when they are the wrong way round. */
  static RangeView range(int from, int to) {
    return from > to
        ? new RangeView(Optional.empty(), Optional.empty())
        : new RangeView(Optional.of(from), from == to ? Optional.empty() : Optional.of(to));
  }

  /** A text as HTML. */
  Html html(Prose text) {
    return context.html(text);
  }

  /** A page, when one is named and found. */
  Optional<CardView> page(Optional<Located<String>> reference) {
    return pages(reference.stream().toList()).stream().findFirst();
  }

  /** All pages that are found. */
  List<CardView> pages(List<Located<String>> references) {
    return context.pages(references.stream().map(Located::value).toList());
  }
}
