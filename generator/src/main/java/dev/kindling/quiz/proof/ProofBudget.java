package dev.kindling.quiz.proof;

import org.jspecify.annotations.Nullable;

/**
 * The work that the proofs of one quiz may take, so that no quiz holds up a build. What does not
 * fit is an error, never a silent pass. One for each quiz; not safe for use by several threads.
 */
final class ProofBudget {

  /** The steps of one quiz: about a second on a busy machine, when all of them are needed. */
  static final long STEPS = 60_000_000;

  /** The share of all work that one part may take. */
  private static final int PARTS = 8;

  private final long all;
  private final @Nullable ProofBudget whole;
  private long left;

  ProofBudget(long steps) {
    this(steps, null);
  }

  private ProofBudget(long steps, @Nullable ProofBudget whole) {
    this.all = steps;
    this.left = steps;
    this.whole = whole;
  }

  /** A budget for a part of the work, which is taken from this one too. */
  ProofBudget part() {
    return new ProofBudget(Math.min(left, Math.max(1, all / PARTS)), this);
  }

  /** Whether there is work left, after some more was done. */
  boolean spend(long steps) {
    left = Math.max(0, left - steps);
    boolean isWholeLeft = whole == null || whole.spend(steps);
    return left > 0 && isWholeLeft;
  }

  /** How much there was in the beginning. */
  long all() {
    return all;
  }
}
