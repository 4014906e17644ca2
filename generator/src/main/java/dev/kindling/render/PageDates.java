package dev.kindling.render;

import dev.kindling.theme.View;
import java.util.Optional;

/**
 * When something happened to a page, as a part of its view.
 *
 * @param date when it was published
 * @param updated when its content last changed
 * @param reviewed when its content was last checked
 * @param reviewDue when it should be checked again
 * @param reviewer who checked it
 */
record PageDates(
    Optional<DateView> date,
    Optional<DateView> updated,
    Optional<DateView> reviewed,
    Optional<DateView> reviewDue,
    Optional<String> reviewer)
    implements View {

  /** No day is known. */
  static final PageDates NONE =
      new PageDates(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
