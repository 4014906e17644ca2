package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Candidate;
import dev.kindling.quiz.model.CareCard;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.quiz.proof.ShownState.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The results of an outcome quiz: each set of outcomes that come out equal and above all others,
 * with the card and without. Where there are too many sums to go through, each outcome alone and
 * each two that can be equal.
 */
final class OutcomeStates {

  /** The steps of all searches together: about as long as a hundredth of a second. */
  private static final long STEPS = 1_000_000;

  /** More additions than this are not made to find which outcomes can be equal. */
  private static final long ADDITIONS = 300_000;

  private final Quiz.Outcome quiz;
  private final OutcomeScorer scorer;
  private final ProofBudget budget = new ProofBudget(STEPS);
  private final Set<String> seen = new TreeSet<>();
  private final List<ShownState> states = new ArrayList<>();

  private OutcomeStates(Quiz.Outcome quiz) {
    this.quiz = quiz;
    this.scorer = new OutcomeScorer(quiz);
  }

  static List<ShownState> of(Quiz.Outcome quiz) {
    OutcomeStates all = new OutcomeStates(quiz);
    for (List<Integer> equal : all.sets()) {
      all.reach(equal);
    }
    return all.states;
  }

  /** Sets of outcomes that some answers make equal; the empty one also stands for no answers. */
  private List<List<Integer>> sets() {
    List<List<Integer>> sets = new ArrayList<>(List.of(List.of()));
    int outcomes = quiz.outcomes().size();
    if (quiz.ties().value() == Quiz.Ties.FIRST_LISTED) {
      IntStream.range(0, outcomes).forEach(o -> sets.add(List.of(o)));
      return sets;
    }
    Optional<WeightTable> table = WeightTable.of(quiz, ADDITIONS);
    if (table.isPresent()) {
      Set<List<Integer>> found = new TreeSet<>(OutcomeStates::compare);
      table.get().forEach((weights, ways) -> found.add(scorer.top(weights)));
      found.stream().filter(top -> !top.isEmpty()).forEach(sets::add);
      return sets;
    }
    for (int a = 0; a < outcomes; a++) {
      sets.add(List.of(a));
      for (int b = a + 1; b < outcomes; b++) {
        sets.add(List.of(a, b));
      }
    }
    return sets;
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return a.get(i) - b.get(i);
      }
    }
    return a.size() - b.size();
  }

  /** Answers that touch nothing marked, and some that do. */
  private void reach(List<Integer> equal) {
    find(equal, List.of(), (question, answer) -> !CareCard.touches(quiz, question, answer));
    for (int q = 0; q < quiz.questions().size(); q++) {
      for (int a = 0; a < quiz.questions().get(q).answers().size(); a++) {
        int question = q;
        int answer = a;
        if (CareCard.touches(quiz, q, a)
            && find(equal, List.of(q), (other, one) -> other != question || one == answer)) {
          return;
        }
      }
    }
  }

  /** Looks for answers among those that are allowed, one to a question among them. */
  private boolean find(
      List<Integer> equal, List<Integer> answered, BiPredicate<Integer, Integer> isAllowed) {
    List<List<Integer>> places = new ArrayList<>();
    List<Question.Weighing> questions = new ArrayList<>();
    for (int q = 0; q < quiz.questions().size(); q++) {
      Question.Weighing question = quiz.questions().get(q);
      int index = q;
      List<Integer> allowed =
          IntStream.range(0, question.answers().size())
              .filter(a -> isAllowed.test(index, a))
              .boxed()
              .toList();
      places.add(allowed);
      questions.add(
          new Question.Weighing(
              question.id(),
              question.ask(),
              allowed.stream().map(question.answers()::get).toList()));
    }
    return equal.isEmpty() ? nothing(answered, places) : tied(equal, answered, places, questions);
  }

  private boolean tied(
      List<Integer> equal,
      List<Integer> answered,
      List<List<Integer>> places,
      List<Question.Weighing> questions) {
    boolean canSkip = quiz.needed() < quiz.questions().size();
    if (!canSkip && places.stream().anyMatch(List::isEmpty)) {
      return false;
    }
    Quiz.Outcome narrowed = quiz.asking(questions);
    OutcomeSearch search = new OutcomeSearch(narrowed, budget, answered);
    if (!(search.tiedAlone(equal) instanceof Reach.Found found)) {
      return false;
    }
    List<Optional<Integer>> answers = new ArrayList<>();
    for (int q = 0; q < places.size(); q++) {
      answers.add(search.answers(found).get(q).map(places.get(q)::get));
    }
    add(answers);
    return true;
  }

  /** Answers that add nothing to any outcome; and too few of them, where that can be. */
  private boolean nothing(List<Integer> answered, List<List<Integer>> places) {
    List<Optional<Integer>> idle = new ArrayList<>();
    List<Optional<Integer>> few = new ArrayList<>();
    for (int q = 0; q < places.size(); q++) {
      Question.Weighing question = quiz.questions().get(q);
      idle.add(
          places.get(q).stream()
              .filter(a -> Collections.max(question.answers().get(a).adds()) == 0)
              .findFirst());
      few.add(answered.contains(q) ? Optional.of(places.get(q).get(0)) : Optional.empty());
    }
    boolean isFound =
        idle.stream().filter(Optional::isPresent).count() >= quiz.needed()
            && answered.stream().allMatch(q -> idle.get(q).isPresent());
    if (isFound) {
      add(idle);
    }
    boolean isFew = answered.size() < quiz.needed() && quiz.needed() < places.size();
    if (isFew) {
      add(few);
    }
    return isFound;
  }

  private void add(List<Optional<Integer>> answers) {
    Optional<List<Integer>> weights = scorer.weights(answers);
    List<Integer> top = weights.map(scorer::top).orElse(List.of());
    String verdict = weights.isPresent() ? OutcomeScorer.verdict(top) : "unknown";
    boolean isCareful = CareCard.isShown(quiz, answers);
    List<List<Integer>> chosen = answers.stream().map(answer -> answer.stream().toList()).toList();
    List<Integer> totals = weights.orElse(List.of());
    if (seen.add("own " + verdict + " " + top + " " + isCareful)) {
      states.add(state(Moment.RESULT, chosen, totals, isCareful, verdict, top));
    }
    boolean isCarefulShared = CareRule.isShownForShared(quiz) || CareCard.isMarked(quiz, top);
    if (weights.isPresent() && seen.add("shared " + verdict + " " + top)) {
      states.add(state(Moment.SHARED, List.of(), totals, isCarefulShared, verdict, top));
    }
  }

  private ShownState state(
      Moment moment,
      List<List<Integer>> chosen,
      List<Integer> totals,
      boolean isCareful,
      String verdict,
      List<Integer> top) {
    boolean hasResult = !totals.isEmpty();
    List<Said> folded =
        IntStream.range(0, quiz.outcomes().size())
            .filter(o -> hasResult && !top.contains(o))
            .mapToObj(o -> said(quiz, o))
            .toList();
    return new ShownState(
        moment,
        Optional.empty(),
        chosen,
        totals,
        isCareful,
        verdict,
        top.stream().map(o -> said(quiz, o)).toList(),
        folded);
  }

  /** What an outcome says. */
  static Said said(Quiz.Outcome quiz, int index) {
    Candidate outcome = quiz.outcomes().get(index);
    return new Said(
        index,
        Optional.empty(),
        outcome.title(),
        Optional.of(outcome.text()),
        outcome.care().isPresent());
  }
}
