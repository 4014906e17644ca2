package dev.kindling.catalogue;

import dev.kindling.citation.Work;
import dev.kindling.citation.Works;
import dev.kindling.diagnostic.SeverityRule;
import dev.kindling.document.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the next day on which a build of the same files comes to something else. */
public final class NextChange {

  private final LocalDate today;
  private Optional<LocalDate> found = Optional.empty();

  private NextChange(LocalDate today) {
    this.today = today;
  }

  /**
   * The first day after today on which a page is published, has expired, or is overdue for review,
   * or a work or a rule no longer counts; none when the site stays as it is.
   */
  public static Optional<LocalDate> of(
      Publication publication, Works works, List<SeverityRule> rules, LocalDate today) {
    NextChange next = new NextChange(today);
    for (Addressed page : publication.pages()) {
      next.look(page.frontMatter().expires());
      next.look(Reviews.due(page).map(due -> due.plusDays(1)));
    }
    for (Addressed page : publication.coming()) {
      next.look(page.frontMatter().publish());
    }
    for (Work work : works.all()) {
      next.look(work.until().map(Located::value).map(until -> until.plusDays(1)));
    }
    for (SeverityRule rule : rules) {
      next.look(rule.end().map(end -> end.day().plusDays(1)));
    }
    return next.found;
  }

  private void look(Optional<LocalDate> day) {
    if (day.isPresent()
        && day.get().isAfter(today)
        && (found.isEmpty() || day.get().isBefore(found.get()))) {
      found = day;
    }
  }
}
