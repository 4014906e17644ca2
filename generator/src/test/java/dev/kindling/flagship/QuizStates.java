package dev.kindling.flagship;

import dev.kindling.quiz.model.CareCard;
import dev.kindling.quiz.model.Feedback;
import dev.kindling.quiz.model.KnowledgeScorer;
import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.Prose;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ReflectionResult;
import dev.kindling.quiz.model.ReflectionResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The results that a browser can show of a quiz, each once, with answers that lead to it. Two
 * results are the same when the verdict is, and the card, and whatever stands open or folded was
 * seen before.
 */
final class QuizStates {

  /** Above this many equal outcomes, another word is said of them. */
  private static final int NAMED = 3;

  private final Quiz quiz;
  private final Set<String> seen = new TreeSet<>();
  private final List<State> states = new ArrayList<>();

  private QuizStates(Quiz quiz) {
    this.quiz = quiz;
  }

  /**
   * A result.
   *
   * @param chosen the chosen places, for each question in the order of the form
   * @param isCareful whether it begins with the card
   * @param verdict its sort: that of the script for parts and outcomes, or the points
   * @param told the titles of what stands open, in any order
   * @param texts what is said in them
   */
  record State(
      List<List<Integer>> chosen,
      boolean isCareful,
      String verdict,
      List<String> told,
      List<String> texts) {}

  /** All results, over all answer sets on which the scorers are compared. */
  static List<State> of(Quiz quiz) {
    QuizStates states = new QuizStates(quiz);
    QuizAnswers answers = QuizAnswers.of(quiz);
    for (int i = 0; i < answers.sets().size(); i++) {
      states.add(answers.sets().get(i), answers.shown().get(i));
    }
    return states.states;
  }

  private void add(List<List<List<Integer>>> set, List<List<Integer>> shown) {
    if (quiz instanceof Quiz.Reflection reflection) {
      add(reflection, set.stream().map(QuizStates::single).toList(), shown);
    } else if (quiz instanceof Quiz.Knowledge knowledge) {
      KnowledgeScorer scorer = new KnowledgeScorer(knowledge);
      boolean isWhole = shown.stream().noneMatch(List::isEmpty);
      int points = scorer.points(set.get(0));
      var band = knowledge.bands().get(scorer.band(points).orElseThrow());
      boolean isCareful = CareCard.isShown(knowledge, set.get(0));
      if (isWhole && seen.add(points + " " + isCareful)) {
        List<String> texts = band.text().stream().map(QuizStates::said).toList();
        states.add(new State(shown, isCareful, points + "", List.of(said(band.title())), texts));
      }
    } else {
      add((Quiz.Outcome) quiz, single(set.get(0)), shown);
    }
  }

  private static List<Optional<Integer>> single(List<List<Integer>> chosen) {
    return chosen.stream().map(places -> places.stream().findFirst()).toList();
  }

  private void add(
      Quiz.Reflection quiz, List<List<Optional<Integer>>> set, List<List<Integer>> shown) {
    ReflectionResults results = new ReflectionResults(quiz);
    ReflectionResult result = results.result(results.totals(set));
    boolean isCareful = CareCard.isShown(quiz, set);
    boolean isNew = seen.add(result.verdict() + " " + result.told().size() + " " + isCareful);
    isNew |= seen.add("all " + result.overall().map(all -> all.band().orElse(-1)).orElse(-2));
    for (int p = 0; p < quiz.parts().size(); p++) {
      int band = result.parts().get(p).band().orElse(-1);
      isNew |= seen.add(p + " " + band + " " + result.told().contains(p));
    }
    boolean isWhole = quiz.skip().isPresent() || shown.stream().noneMatch(List::isEmpty);
    if (!isNew || !isWhole) {
      return;
    }
    List<String> told = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int p : result.told()) {
      var part = quiz.parts().get(p);
      var band = quiz.bands().get(result.parts().get(p).band().orElseThrow());
      told.add(said(part.title()));
      texts.add(
          said(quiz.feedback(part, band).flatMap(Feedback::text).or(band::text).orElseThrow()));
    }
    states.add(new State(shown, isCareful, result.verdict().word(), told, texts));
  }

  private void add(Quiz.Outcome quiz, List<Optional<Integer>> set, List<List<Integer>> shown) {
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    Optional<List<Integer>> weights = scorer.weights(set);
    List<Integer> top = weights.map(scorer::top).orElse(List.of());
    boolean isCareful = CareCard.isShown(quiz, set);
    if (!seen.add(weights.isPresent() + " " + top + " " + isCareful)) {
      return;
    }
    List<String> words = List.of("nothing", "suits", "tie", "tie", "several");
    String verdict = weights.isEmpty() ? "unknown" : words.get(Math.min(top.size(), NAMED + 1));
    states.add(
        new State(
            shown,
            isCareful,
            verdict,
            top.stream().map(o -> said(quiz.outcomes().get(o).title())).toList(),
            top.stream().map(o -> said(quiz.outcomes().get(o).text())).toList()));
  }

  /** A text as a browser shows it, with plain quotation marks. */
  static String said(Prose text) {
    return plain(text.written());
  }

  /** With single spaces and plain quotation marks. */
  static String plain(String text) {
    return text.replaceAll("[“”]", "\"")
        .replace('’', '\'')
        .replaceAll("[*_]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
