package dev.kindling.catalogue;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days in front matter that tell of the past, and have not come when readers find the page.
 *
 * <p>A {@code date} that has not come holds no page back: its author may have meant that. With a
 * {@code publish} beside it, the author has said when the page appears. No page can have changed on
 * a day to come.
 */
public final class FutureDays {

  private FutureDays() {}

  /**
   * Days to come on pages.
   *
   * @param pages those of the site, and those whose day will come: they are judged as on that day
   * @param today the day of the build
   */
  public static List<Diagnostic> check(List<Addressed> pages, LocalDate today) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Addressed page : pages) {
      FrontMatter about = page.frontMatter();
      if (about.isDraft()) {
        continue;
      }
      LocalDate first = Publication.firstDay(page, today);
      if (about.publish().isEmpty()) {
        later(about.dated(), first).map(FutureDays::date).ifPresent(problems::add);
      }
      later(about.revised(), first).map(day -> updated(day, first, today)).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Located<LocalDate>> later(
      Optional<Located<LocalDate>> written, LocalDate day) {
    return written.filter(found -> found.value().isAfter(day));
  }

  private static Diagnostic date(Located<LocalDate> day) {
    return Diagnostic.of(
            Code.BAD_DATE,
            day.location(),
            "`date` is in the future: " + day.value() + ", and readers see the page today")
        .withHelp(
            "write `publish: "
                + day.value()
                + "` to hold the page back until then, or as `date` the day on which it first came"
                + " out; a day of something else, such as a meeting, needs a field of its own");
  }

  private static Diagnostic updated(Located<LocalDate> day, LocalDate first, LocalDate today) {
    return Diagnostic.of(
            Code.BAD_DATE,
            day.location(),
            "`updated` is in the future: "
                + day.value()
                + (first.isAfter(today) ? ", and the page is published on " + first : ""))
        .withHelp("write the day on which the page last changed in earnest");
  }
}
