package dev.kindling.quiz.model;

import java.util.List;
import java.util.Optional;

/** Finds the band of a score: the last one that does not start above it. Whole numbers only. */
public final class BandRule {

  private BandRule() {}

  /**
   * The band of a reflection's total.
   *
   * @param bands with rising starts, in percent
   * @param total with at least one answer
   * @param most what the highest answer counts
   * @return 0-based; nothing when every band starts above the total
   */
  public static Optional<Integer> ofShare(List<Band> bands, PartTotal total, int most) {
    long possible = (long) most * total.answered();
    Optional<Integer> last = Optional.empty();
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).from().value() * possible <= 100L * total.sum()) {
        last = Optional.of(i);
      }
    }
    return last;
  }

  /**
   * The band of a knowledge check's points.
   *
   * @param bands with rising starts, in points
   * @param points the points
   * @return 0-based; nothing when every band starts above the points
   */
  public static Optional<Integer> ofPoints(List<Band> bands, int points) {
    Optional<Integer> last = Optional.empty();
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).from().value() <= points) {
        last = Optional.of(i);
      }
    }
    return last;
  }
}
