package dev.kindling.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * For whom the site is shown: readers of some day, and whether drafts are among what they see.
 *
 * @param day the day; today, whenever that is, when there is none
 * @param withDrafts whether drafts are shown, too
 */
record Viewpoint(Optional<LocalDate> day, boolean withDrafts) {

  /**
   * Reads what the bar of the preview asks for.
   *
   * @param day such as {@code 2027-03-01}; empty for today
   * @param drafts {@code true} or {@code false}
   * @return nothing when one of them is something else
   */
  static Optional<Viewpoint> of(String day, String drafts) {
    if (!drafts.equals("true") && !drafts.equals("false")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Viewpoint(
              day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
              drafts.equals("true")));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The day for which the site is built. */
  LocalDate on(LocalDate today) {
    return day.orElse(today);
  }
}
