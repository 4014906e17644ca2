package dev.kindling.quiz.model;

import dev.kindling.document.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Something asked, with answers to choose from. */
public sealed interface Question {

  /** Its name within the quiz, and where that is written. */
  Located<String> id();

  /** What is asked. */
  Prose ask();

  /**
   * A question with right and wrong answers.
   *
   * @param id its name within the quiz
   * @param ask what is asked
   * @param picksAll whether several answers can be chosen, and all right ones must be
   * @param points what it counts, at least 1
   * @param answers at least two
   * @param why the reason, shown afterwards
   * @param source a key of the site's sources
   * @param page the page about it, as written
   */
  record Check(
      Located<String> id,
      Prose ask,
      boolean picksAll,
      int points,
      List<Answer.Guess> answers,
      Optional<Prose> why,
      Optional<Located<String>> source,
      Optional<Located<String>> page)
      implements Question {

    /** Copies the list. */
    public Check {
      answers = List.copyOf(answers);
    }

    /** The positions of the right answers, 0-based, in order. */
    public List<Integer> right() {
      return IntStream.range(0, answers.size())
          .filter(i -> answers.get(i).isRight())
          .boxed()
          .toList();
    }
  }

  /**
   * A question whose answers add weight to outcomes.
   *
   * @param id its name within the quiz
   * @param ask what is asked
   * @param answers at least two
   */
  record Weighing(Located<String> id, Prose ask, List<Answer.Weight> answers) implements Question {

    /** Copies the list. */
    public Weighing {
      answers = List.copyOf(answers);
    }
  }
}
