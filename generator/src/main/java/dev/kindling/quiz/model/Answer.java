package dev.kindling.quiz.model;

import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/** What a reader can choose. What it counts depends on the type of the quiz. */
public sealed interface Answer {

  /** Where it is marked {@code care: true}. */
  Optional<Location> care();

  /**
   * A step of the scale of a reflection; its position, from 0, is what it counts.
   *
   * @param text what the reader sees
   * @param care where it is marked
   */
  record Step(Prose text, Optional<Location> care) implements Answer {}

  /**
   * An answer that is right or wrong.
   *
   * @param text what the reader sees
   * @param isRight whether it is right
   * @param care where it is marked
   */
  record Guess(Prose text, boolean isRight, Optional<Location> care) implements Answer {}

  /**
   * An answer that adds weight to outcomes.
   *
   * @param text what the reader sees
   * @param adds what it adds to each outcome, in the order of the outcomes, 0 to 9 each
   * @param care where it is marked
   */
  record Weight(Prose text, List<Integer> adds, Optional<Location> care) implements Answer {

    /** Copies the list. */
    public Weight {
      adds = List.copyOf(adds);
    }
  }
}
