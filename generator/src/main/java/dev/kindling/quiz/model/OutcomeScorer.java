package dev.kindling.quiz.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Scores an outcome quiz: adds the weights of the chosen answers. */
public final class OutcomeScorer {

  /** Above this many equal outcomes, another word is said of them. */
  private static final int NAMED = 3;

  private static final List<String> VERDICTS = List.of("nothing", "suits", "tie", "tie");

  private final Quiz.Outcome quiz;

  /** Scores answers to one quiz. */
  public OutcomeScorer(Quiz.Outcome quiz) {
    this.quiz = quiz;
  }

  /**
   * The weight of each outcome.
   *
   * @param answers for each question the 0-based position of the answer, or nothing
   * @return nothing when there are not enough answers
   */
  public Optional<List<Integer>> weights(List<Optional<Integer>> answers) {
    List<Integer> weights = new ArrayList<>(Collections.nCopies(quiz.outcomes().size(), 0));
    int answered = 0;
    for (int q = 0; q < answers.size(); q++) {
      if (answers.get(q).isPresent()) {
        answered++;
        List<Integer> adds = quiz.questions().get(q).answers().get(answers.get(q).get()).adds();
        for (int o = 0; o < weights.size(); o++) {
          weights.set(o, weights.get(o) + adds.get(o));
        }
      }
    }
    return answered < quiz.needed() ? Optional.empty() : Optional.of(List.copyOf(weights));
  }

  /**
   * The heaviest outcomes; none when nothing speaks for any.
   *
   * @param weights the weight of each outcome
   * @return their 0-based positions, in the author's order; only one when ties go to the first
   */
  public List<Integer> top(List<Integer> weights) {
    int most = Math.max(1, Collections.max(weights));
    List<Integer> top =
        IntStream.range(0, weights.size()).filter(o -> weights.get(o) == most).boxed().toList();
    return quiz.ties().value() == Quiz.Ties.FIRST_LISTED
        ? top.subList(0, Math.min(1, top.size()))
        : top;
  }

  /** What the script calls a result with so many outcomes. */
  public static String verdict(List<Integer> top) {
    return top.size() > NAMED ? "several" : VERDICTS.get(top.size());
  }
}
