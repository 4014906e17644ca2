package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.CareCard;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.KnowledgeScorer;
import dev.kindling.quiz.model.Question;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ShownState.Moment;
import dev.kindling.quiz.proof.ShownState.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a knowledge check shows: each reason after each sort of answer, right or not, marked or not;
 * and each number of points that answers can have, with the card and without.
 */
final class KnowledgeStates {

  private final Quiz.Knowledge quiz;
  private final List<ShownState> states = new ArrayList<>();

  private KnowledgeStates(Quiz.Knowledge quiz) {
    this.quiz = quiz;
  }

  static List<ShownState> of(Quiz.Knowledge quiz) {
    KnowledgeStates all = new KnowledgeStates(quiz);
    for (int q = 0; q < quiz.questions().size(); q++) {
      all.reasons(q);
    }
    all.results();
    return all.states;
  }

  /** One choice of each sort: right or not, marked or not. None is empty. */
  private static List<List<Integer>> choices(Question.Check question) {
    List<List<Integer>> all = new ArrayList<>();
    IntStream.range(0, question.answers().size()).forEach(a -> all.add(List.of(a)));
    all.add(question.right());
    if (question.picksAll()) {
      all.add(IntStream.range(0, question.answers().size()).boxed().toList());
    }
    Map<String, List<Integer>> sorts = new TreeMap<>();
    for (List<Integer> choice : all) {
      boolean isRight = KnowledgeScorer.isRight(question, choice);
      if (!choice.isEmpty()) {
        sorts.putIfAbsent(isRight + " " + CareCard.touches(question, choice), choice);
      }
    }
    return List.copyOf(sorts.values());
  }

  private void reasons(int index) {
    Question.Check question = quiz.questions().get(index);
    boolean isAnyMarked = question.answers().stream().anyMatch(a -> a.care().isPresent());
    for (List<Integer> choice : choices(question)) {
      String verdict = KnowledgeScorer.isRight(question, choice) ? "right" : "other";
      if (quiz.tellsEach()) {
        add(Moment.CHECKED, index, choice, CareCard.touches(question, choice), verdict);
      }
      add(Moment.ALONE, index, choice, isAnyMarked, verdict);
    }
  }

  private void add(
      Moment moment, int index, List<Integer> choice, boolean isCareful, String verdict) {
    Question.Check question = quiz.questions().get(index);
    List<List<Integer>> chosen =
        new ArrayList<>(Collections.nCopies(quiz.questions().size(), List.of()));
    chosen.set(index, choice);
    Said reason = new Said(index, Optional.empty(), question.ask(), question.why(), false);
    states.add(
        new ShownState(
            moment,
            Optional.of(index),
            chosen,
            List.of(),
            isCareful,
            verdict,
            List.of(reason),
            List.of()));
  }

  /** Answers for each number of points, with a mark among them and without. */
  private void results() {
    Map<Integer, List<List<Integer>>> calm = new TreeMap<>(Map.of(0, List.of()));
    Map<Integer, List<List<Integer>>> touched = new TreeMap<>();
    for (Question.Check question : quiz.questions()) {
      Map<Integer, List<List<Integer>>> nextCalm = new TreeMap<>();
      Map<Integer, List<List<Integer>>> nextTouched = new TreeMap<>();
      for (List<Integer> choice : choices(question)) {
        int points = KnowledgeScorer.isRight(question, choice) ? question.points() : 0;
        boolean isMarked = CareCard.touches(question, choice);
        extend(calm, isMarked ? nextTouched : nextCalm, choice, points);
        extend(touched, nextTouched, choice, points);
      }
      calm = nextCalm;
      touched = nextTouched;
    }
    calm.forEach(this::result);
    touched.forEach(this::result);
  }

  private static void extend(
      Map<Integer, List<List<Integer>>> before,
      Map<Integer, List<List<Integer>>> after,
      List<Integer> choice,
      int points) {
    before.forEach(
        (sum, chosen) -> {
          if (!after.containsKey(sum + points)) {
            List<List<Integer>> longer = new ArrayList<>(chosen);
            longer.add(choice);
            after.put(sum + points, longer);
          }
        });
  }

  private void result(int points, List<List<Integer>> chosen) {
    boolean isCareful = CareCard.isShown(quiz, chosen);
    boolean isCarefulShared = CareRule.isShownForShared(quiz) || CareCard.isShown(quiz, points);
    add(Moment.RESULT, points, chosen, isCareful);
    if (states.stream()
        .noneMatch(s -> s.moment() == Moment.SHARED && s.totals().equals(List.of(points)))) {
      add(Moment.SHARED, points, List.of(), isCarefulShared);
    }
  }

  private void add(Moment moment, int points, List<List<Integer>> chosen, boolean isCareful) {
    int place = new KnowledgeScorer(quiz).band(points).orElseThrow();
    states.add(
        new ShownState(
            moment,
            Optional.empty(),
            chosen,
            List.of(points),
            isCareful,
            "score",
            List.of(said(quiz, place)),
            List.of()));
  }

  /** What the check says in a band. */
  static Said said(Quiz.Knowledge quiz, int place) {
    Band band = quiz.bands().get(place);
    return new Said(0, Optional.of(place), band.title(), band.text(), band.care().isPresent());
  }
}
