package dev.kindling.serve;

import dev.kindling.build.BuiltSite;
import dev.kindling.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the bar of the preview tells of a page: one line of JSON with {@code file}, {@code page} and
 * {@code whole} (bytes), {@code requests}, {@code out} and {@code in} (other pages), {@code review}
 * (a day, or empty) and {@code works}. Of a list there is no file, of what is no page nothing.
 */
final class PageNotes {

  private PageNotes() {}

  /**
   * The line.
   *
   * @param site the site
   * @param path the address of the page from the server's root, decoded
   */
  static String of(ServedSite site, String path) {
    JsonObject notes = new JsonObject();
    if (site.at(path) instanceof ServedSite.Answer.File file) {
      BuiltSite built = site.site().orElseThrow();
      Optional.ofNullable(built.weights().get(file.name())).ifPresent(w -> weigh(notes, w));
      built.pages().stream()
          .filter(page -> page.address().file().equals(file.name()))
          .findFirst()
          .ifPresent(page -> describe(notes, page));
    }
    return notes.toString();
  }

  private static void weigh(JsonObject notes, BuiltSite.Weight weight) {
    notes
        .put("page", weight.page())
        .put("whole", weight.whole())
        .put("requests", weight.requests())
        .put("out", weight.linksOut())
        .put("in", weight.linksIn());
  }

  private static void describe(JsonObject notes, BuiltSite.BuiltPage page) {
    notes
        .put("file", page.source().value())
        .put("review", page.reviewDue().map(LocalDate::toString).orElse(""))
        .put("works", page.works());
  }
}
