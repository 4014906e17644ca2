package dev.kindling.quiz.model;

import java.util.List;
import java.util.Optional;

/**
 * The result of a reflection.
 *
 * @param parts the result of each part, in order
 * @param loudest what stands out
 * @param overall the result over all parts that have one, when the quiz has it
 */
public record ReflectionResult(
    List<PartResult> parts, Loudest loudest, Optional<PartResult> overall) {

  /** Copies the list. */
  public ReflectionResult {
    parts = List.copyOf(parts);
  }

  /**
   * The result of one part, or of all.
   *
   * @param total what the answers add up to
   * @param band 0-based; nothing when there are not enough answers
   */
  public record PartResult(PartTotal total, Optional<Integer> band) {}

  /** What stands out among the parts. */
  public sealed interface Loudest {

    /** No part has a result. */
    record Unknown() implements Loudest {}

    /** Every part is in the lowest band. */
    record AllQuiet() implements Loudest {}

    /** More than three parts are equally loud. */
    record TooMany() implements Loudest {}

    /**
     * One to three parts that are equally loud, and louder than all others.
     *
     * @param parts 0-based, in the author's order
     */
    record Named(List<Integer> parts) implements Loudest {

      /** Copies the list. */
      public Named {
        parts = List.copyOf(parts);
      }
    }
  }
}
