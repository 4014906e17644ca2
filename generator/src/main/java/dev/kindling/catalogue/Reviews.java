package dev.kindling.catalogue;

import dev.kindling.citation.Work;
import dev.kindling.citation.Works;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When somebody should look again at a page, or at a work that changes. */
public final class Reviews {

  private Reviews() {}

  /** The day on which a page's review no longer counts; none where its kind sets no time. */
  public static Optional<LocalDate> due(Addressed page) {
    return page.kind()
        .review()
        .flatMap(time -> page.frontMatter().reviewed().map(day -> day.value().plus(time)));
  }

  /** Reviews that lie in the future, and those that no longer count. */
  public static List<Diagnostic> check(List<Addressed> pages, LocalDate today) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Addressed page : pages) {
      Optional<Located<LocalDate>> reviewed = page.frontMatter().reviewed();
      if (reviewed.isEmpty()) {
        continue;
      }
      Optional<LocalDate> due = due(page).filter(today::isAfter);
      if (reviewed.get().value().isAfter(today)) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_DATE,
                    reviewed.get().location(),
                    "`reviewed` is in the future: " + reviewed.get().value())
                .withHelp("write the day on which somebody last checked the page"));
      } else if (due.isPresent()) {
        problems.add(
            Diagnostic.of(
                    Code.REVIEW_OVERDUE,
                    reviewed.get().location(),
                    "this page should have been reviewed again by " + due.get())
                .withHelp("check it, and write the day of that as `reviewed`"));
      }
    }
    return problems;
  }

  /** The works whose last day is over. */
  public static List<Diagnostic> check(Works works, LocalDate today) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Work work : works.all()) {
      Optional<Located<LocalDate>> until = work.until();
      if (until.isPresent() && today.isAfter(until.get().value())) {
        problems.add(
            Diagnostic.of(
                    Code.REVIEW_OVERDUE,
                    until.get().location(),
                    "`" + work.key() + "` counted until " + until.get().value())
                .withHelp(
                    "look whether it still says so, and write the day until which it counts now"));
      }
    }
    return problems;
  }
}
