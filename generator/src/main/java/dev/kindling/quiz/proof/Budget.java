package dev.kindling.quiz.proof;

/**
 * The work that the proofs of one quiz may take, so that no quiz holds up a build. What does not
 * fit is an error, never a silent pass. One for each quiz; not safe for use by several threads.
 */
final class Budget {

  /** The steps of one quiz: about half a second on a slow machine. */
  static final long STEPS = 12_000_000;

  private final long all;
  private long left;

  Budget(long steps) {
    this.all = steps;
    this.left = steps;
  }

  /** Whether there is work left, after some more was done. */
  boolean spend(long steps) {
    left = Math.max(0, left - steps);
    return left > 0;
  }

  /** How much there was in the beginning. */
  long all() {
    return all;
  }
}
