package dev.kindling.quiz.model;

import java.util.List;
import java.util.Optional;

/**
 * The result of a reflection.
 *
 * @param parts the result of each part, in order
 * @param verdict what is said first
 * @param top the parts that are higher than all others, in the author's order
 * @param told the parts whose words stand open: all in the highest band reached, highest first
 * @param overall the result over all parts that have one, when the quiz has it
 */
public record ReflectionResult(
    List<PartResult> parts,
    Verdict verdict,
    List<Integer> top,
    List<Integer> told,
    Optional<PartResult> overall) {

  /** Copies the lists. */
  public ReflectionResult {
    parts = List.copyOf(parts);
    top = List.copyOf(top);
    told = List.copyOf(told);
  }

  /**
   * The result of one part, or of all.
   *
   * @param total what the answers add up to
   * @param band 0-based; nothing when there are not enough answers
   */
  public record PartResult(PartTotal total, Optional<Integer> band) {}

  /** What is said first. */
  public enum Verdict {
    /** No part has a result. */
    UNKNOWN("unknown"),
    /** There is only one part. */
    SINGLE("single"),
    /** Every part that has a result is in the lowest band. */
    QUIET("quiet"),
    /** Every part is in the highest band. */
    EVERY("every"),
    /** More than three parts are in the highest band. */
    MANY("loudAll"),
    /** More than three parts are equally high, and higher than all others. */
    EVEN("tooMany"),
    /** One to three parts are. */
    LOUDEST("loudest");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    /** Its name in the script. */
    public String word() {
      return word;
    }
  }
}
