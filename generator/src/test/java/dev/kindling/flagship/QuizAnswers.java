package dev.kindling.flagship;

import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.ReflectionScorer;
import dev.kindling.quiz.proof.AgreementSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers on which two scorers are compared.
 *
 * @param sets for each set, for each part (one, in quizzes without parts), for each question, the
 *     chosen places; none for a skip
 * @param shown the same, for each set and question in the order of the form
 */
record QuizAnswers(List<List<List<List<Integer>>>> sets, List<List<List<Integer>>> shown) {

  /** All that {@link AgreementSets} names; of reflections also all pairs of totals of two parts. */
  static QuizAnswers of(Quiz quiz) {
    List<List<List<List<Integer>>>> sets = new ArrayList<>();
    if (quiz instanceof Quiz.Reflection reflection) {
      sets.addAll(wandering(reflection));
      if (reflection.skip().isPresent()) {
        sets.addAll(pairs(reflection));
      }
      return new QuizAnswers(sets, sets.stream().map(set -> shown(reflection, set)).toList());
    }
    List<List<List<Integer>>> all =
        quiz instanceof Quiz.Knowledge knowledge
            ? AgreementSets.of(knowledge)
            : AgreementSets.of((Quiz.Outcome) quiz).stream().map(QuizAnswers::places).toList();
    all.forEach(set -> sets.add(List.of(set)));
    return new QuizAnswers(sets, all);
  }

  private static List<List<Integer>> places(List<Optional<Integer>> answers) {
    return answers.stream().map(answer -> answer.stream().toList()).toList();
  }

  /**
   * All answer sets of each part; the others wander through theirs, so that ties and skips meet.
   */
  private static List<List<List<List<Integer>>>> wandering(Quiz.Reflection quiz) {
    List<List<List<Optional<Integer>>>> byPart =
        quiz.parts().stream().map(part -> AgreementSets.of(quiz, part)).toList();
    List<List<List<List<Integer>>>> sets = new ArrayList<>();
    for (int p = 0; p < byPart.size(); p++) {
      for (int i = 0; i < byPart.get(p).size(); i++) {
        List<List<List<Integer>>> set = new ArrayList<>();
        for (int other = 0; other < byPart.size(); other++) {
          List<List<Optional<Integer>>> own = byPart.get(other);
          int at = other == p ? i : (i * (2 * other + 3) + p) % own.size();
          set.add(places(own.get(at)));
        }
        sets.add(set);
      }
    }
    return sets;
  }

  /** Every total of one part with every total of another, and the rest skipped. */
  private static List<List<List<List<Integer>>>> pairs(Quiz.Reflection quiz) {
    List<List<List<List<Integer>>>> sets = new ArrayList<>();
    for (int a = 0; a < quiz.parts().size(); a++) {
      for (int b = a + 1; b < quiz.parts().size(); b++) {
        for (List<List<Integer>> one : totals(quiz, a)) {
          for (List<List<Integer>> other : totals(quiz, b)) {
            List<List<List<Integer>>> set = new ArrayList<>();
            for (int p = 0; p < quiz.parts().size(); p++) {
              int statements = quiz.parts().get(p).statements().size();
              set.add(p == a ? one : p == b ? other : Collections.nCopies(statements, List.of()));
            }
            sets.add(set);
          }
        }
      }
    }
    return sets;
  }

  /** Answers for each total that a part can have. */
  private static List<List<List<Integer>>> totals(Quiz.Reflection quiz, int part) {
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    Map<PartTotal, List<List<Integer>>> totals = new LinkedHashMap<>();
    for (List<Optional<Integer>> set : AgreementSets.of(quiz, quiz.parts().get(part))) {
      totals.putIfAbsent(scorer.total(quiz.parts().get(part), set), places(set));
    }
    return List.copyOf(totals.values());
  }

  private static List<List<Integer>> shown(Quiz.Reflection quiz, List<List<List<Integer>>> set) {
    List<List<Integer>> shown = new ArrayList<>();
    if (quiz.order() == Quiz.Order.LISTED) {
      set.forEach(shown::addAll);
      return shown;
    }
    int turns = set.stream().mapToInt(List::size).max().orElse(0);
    for (int turn = 0; turn < turns; turn++) {
      for (List<List<Integer>> part : set) {
        if (turn < part.size()) {
          shown.add(part.get(turn));
        }
      }
    }
    return shown;
  }
}
