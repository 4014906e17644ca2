package dev.kindling.quiz.model;

/**
 * What the answers to one part of a reflection add up to.
 *
 * @param answered how many statements were answered
 * @param sum what the answers count together
 */
public record PartTotal(int answered, int sum) {

  /** Checks that nothing is negative. */
  public PartTotal {
    if (answered < 0 || sum < 0) {
      throw new IllegalArgumentException("Not a total: " + answered + ", " + sum);
    }
  }

  /** Both totals together. */
  public PartTotal plus(PartTotal other) {
    return new PartTotal(answered + other.answered, sum + other.sum);
  }

  /** The share of the possible points in whole percent, rounded down so that no band is crossed. */
  public int percent(int most) {
    return answered == 0 ? 0 : (int) (100L * sum / ((long) most * answered));
  }

  /** Whether the answers lie higher on the scale than those of another total; equal ones do not. */
  public boolean isLouderThan(PartTotal other) {
    return (long) sum * other.answered > (long) other.sum * answered;
  }
}
