package dev.kindling.quiz.view;

import dev.kindling.render.CardView;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Html;
import dev.kindling.theme.Spread;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * A quiz as a form, and all that a reader with a pencil needs to score it. Exactly one of {@code
 * reflection}, {@code knowledge} and {@code outcome} is there.
 *
 * @param stand where it stands
 * @param form what is asked
 * @param caring when it leads to the care card
 * @param reflection what only a reflection has
 * @param knowledge what only a knowledge check has
 * @param outcome what only an outcome quiz has
 */
record QuizView(
    @Spread Stand stand,
    @Spread Form form,
    @Spread Caring caring,
    Optional<ReflectionView> reflection,
    Optional<KnowledgeView> knowledge,
    Optional<OutcomeView> outcome)
    implements View {

  /**
   * Where a quiz stands.
   *
   * @param id its name among the quizzes of the site, for what a browser keeps
   * @param prefix what its ids begin with behind the {@code _}: nothing on its own page
   * @param titleLevel the level of the heading above it: 1 on its own page
   * @param level the level of its headings
   * @param sublevel the level of the headings below those
   * @param home its own page, when it is shown on another one
   */
  record Stand(
      String id, String prefix, int titleLevel, int level, int sublevel, Optional<CardView> home)
      implements View {

    /** A quiz on its own page. */
    static Stand onItsPage(String id) {
      return below(1, id, "", Optional.empty());
    }

    /**
     * A quiz on another page.
     *
     * @param titleLevel the level of the heading above it, at most 4
     * @param id its name among the quizzes of the site
     * @param prefix what its ids begin with
     * @param home its own page
     */
    static Stand on(int titleLevel, String id, String prefix, CardView home) {
      return below(titleLevel, id, prefix, Optional.of(home));
    }

    private static Stand below(int title, String id, String prefix, Optional<CardView> home) {
      return new Stand(id, prefix, title, title + 1, title + 2, home);
    }
  }

  /**
   * What a quiz asks.
   *
   * @param definition the numbers of the quiz as a JSON object, for the script
   * @param count how many questions it has
   * @param hasOneQuestion whether it has only one
   * @param question what is asked about every statement of a reflection
   * @param questions its questions, in the order in which they are shown
   */
  record Form(
      Html definition,
      int count,
      boolean hasOneQuestion,
      Optional<Html> question,
      List<QuestionView> questions)
      implements View {

    /** With the number of its questions. */
    static Form of(Html definition, Optional<Html> question, List<QuestionView> questions) {
      return new Form(definition, questions.size(), questions.size() == 1, question, questions);
    }
  }

  /**
   * When a quiz leads to the care card.
   *
   * @param isCareful whether some of its results begin with the care card
   * @param care the page that the care card leads to
   * @param careAddress the absolute address of that page, for paper
   */
  record Caring(boolean isCareful, Optional<CardView> care, Optional<String> careAddress)
      implements View {}

  /**
   * A question or a statement, with its answers.
   *
   * @param number its place as it is shown, 1-based
   * @param isLater whether it is not among those that are shown first
   * @param text what is asked, or stated
   * @param answers its answers
   * @param way how it is answered
   */
  record QuestionView(
      int number, boolean isLater, Html text, List<AnswerView> answers, @Spread Way way)
      implements View {}

  /**
   * How a question is answered.
   *
   * @param isScale whether its answers are the steps of a scale
   * @param picksAll whether several answers can be chosen
   * @param isReversed whether it counts backwards
   * @param canSkip whether it can be left out
   * @param skip the author's words for that; without them, the theme's
   */
  record Way(
      boolean isScale, boolean picksAll, boolean isReversed, boolean canSkip, Optional<Html> skip)
      implements View {

    /** One of several answers. */
    static final Way ONE = new Way(false, false, false, false, Optional.empty());

    /** One of several answers, or none. */
    static final Way ONE_OR_NONE = new Way(false, false, false, true, Optional.empty());

    /** All answers that are right. */
    static final Way ALL = new Way(false, true, false, false, Optional.empty());

    /**
     * A step of a scale.
     *
     * @param isReversed whether it counts backwards
     * @param skip what says that it can be left out; without it, it cannot
     */
    static Way scale(boolean isReversed, Optional<Html> skip) {
      return new Way(true, false, isReversed, skip.isPresent(), skip);
    }
  }

  /**
   * An answer to choose.
   *
   * @param value its place, 0-based
   * @param letter its place as a letter, for paper
   * @param text what it says
   */
  record AnswerView(int value, String letter, Html text) implements View {}

  /**
   * What only a reflection has.
   *
   * @param scale what each answer counts
   * @param hasReversed whether some statements count backwards
   * @param parts its parts
   * @param bands its bands, lowest first
   * @param rows what totals mean, for each number of answers that has a result
   * @param hasOverall whether there is a result over all parts
   * @param verdicts what is said first about all parts
   */
  record ReflectionView(
      List<StepView> scale,
      boolean hasReversed,
      List<PartView> parts,
      List<BandView> bands,
      List<RowView> rows,
      boolean hasOverall,
      VerdictsView verdicts)
      implements View {}

  /**
   * A step of the scale.
   *
   * @param text what it says
   * @param points what it counts
   * @param backwards what it counts for a reversed statement
   */
  record StepView(Html text, int points, int backwards) implements View {}

  /**
   * A part of a reflection.
   *
   * @param index its place, 0-based
   * @param title what it is about
   * @param page the page about it
   * @param statements its statements
   * @param needs how many answers it needs
   * @param feedback what it says in each band, lowest first
   */
  record PartView(
      int index,
      Html title,
      Optional<CardView> page,
      List<PlaceView> statements,
      int needs,
      List<ResultView> feedback)
      implements View {}

  /**
   * A statement, as a part names it.
   *
   * @param number its place as it is shown, 1-based
   * @param isReversed whether it counts backwards
   * @param isLast whether it is the last of its part
   */
  record PlaceView(int number, boolean isReversed, boolean isLast) implements View {}

  /**
   * A band.
   *
   * @param title its title
   * @param from where it starts: percent of a reflection's points, or points
   * @param isLowest whether it is the lowest
   */
  record BandView(Html title, int from, boolean isLowest) implements View {}

  /**
   * What totals mean when so many statements were answered.
   *
   * @param answered how many
   * @param most the greatest total
   * @param ranges the totals of each band, lowest first
   */
  record RowView(int answered, int most, List<RangeView> ranges) implements View {}

  /**
   * The totals of a band. When there are none, both ends are missing.
   *
   * @param from the least
   * @param to the greatest, when it is another one
   */
  record RangeView(Optional<Integer> from, Optional<Integer> to) implements View {}

  /**
   * What a reader is told in the end.
   *
   * @param key its name within the quiz, for the script
   * @param title its title
   * @param range the points it is for, in a knowledge check
   * @param text what it means
   * @param page the page about it
   * @param next pages to go on to
   * @param isCareful whether it begins with the care card
   */
  record ResultView(
      String key,
      Html title,
      Optional<RangeView> range,
      Optional<Html> text,
      Optional<CardView> page,
      @HasFlag("whether there are any") List<CardView> next,
      boolean isCareful)
      implements View {}

  /**
   * What only a knowledge check has.
   *
   * @param tellsEach whether the reason follows each question
   * @param most the points of someone who knows everything
   * @param reasons the right answers, one for each question
   * @param bands what is said at the end, lowest first
   */
  record KnowledgeView(
      boolean tellsEach, int most, List<ReasonView> reasons, List<ResultView> bands)
      implements View {}

  /**
   * The right answer to a question, and why.
   *
   * @param number the place of the question, 1-based
   * @param right the right answers
   * @param hasSeveral whether all of them must be chosen
   * @param points what it counts
   * @param why the reason
   * @param source the work that says so
   * @param page the page about it
   */
  record ReasonView(
      int number,
      List<AnswerView> right,
      boolean hasSeveral,
      int points,
      Optional<Html> why,
      Optional<Html> source,
      Optional<CardView> page)
      implements View {}

  /**
   * What only an outcome quiz has.
   *
   * @param needed how many answers it needs
   * @param needsAll whether that is all of them
   * @param isFirstListed whether the first of several heaviest outcomes wins
   * @param tie the author's words above two or three equal outcomes
   * @param several the author's words instead of more than three
   * @param outcomes what a reader can be told in the end
   * @param weights what each answer adds, in the order of the questions
   */
  record OutcomeView(
      int needed,
      boolean needsAll,
      boolean isFirstListed,
      Optional<Html> tie,
      Optional<Html> several,
      List<ResultView> outcomes,
      List<WeightView> weights)
      implements View {}

  /**
   * What an answer adds.
   *
   * @param number the place of the question, 1-based
   * @param letter the answer
   * @param isFirst whether it is the first answer to its question
   * @param adds what it adds
   */
  record WeightView(int number, String letter, boolean isFirst, List<AddView> adds)
      implements View {}

  /**
   * What an answer adds to one outcome.
   *
   * @param points how much, at least 1
   * @param outcome the title of the outcome
   * @param isLast whether it adds nothing else
   */
  record AddView(int points, Html outcome, boolean isLast) implements View {}
}
