package dev.kindling.serve;

import dev.kindling.build.Turn;
import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.Repeated;
import dev.kindling.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of a turn, for the frame around the page: one line of JSON with {@code state} ({@code
 * green}, {@code red} or {@code broken}), {@code summary}, {@code problems} as the terminal shows
 * them, {@code more} that are not shown, {@code follow}, the address to go to, or nothing, and for
 * whom the site is shown: {@code day}, {@code isToday}, {@code drafts}.
 */
final class TurnMessage {

  /** More than anybody mends in one go; a browser shows them without effort. */
  private static final int MOST = 300;

  private TurnMessage() {}

  /**
   * The message.
   *
   * @param hasSite whether any build was green, so that there are pages
   * @param follow the address of the page whose file was edited, for those who want to go there
   * @param view for whom the site is shown
   * @param day the day of that
   */
  static String of(
      Turn turn, boolean hasSite, Optional<String> follow, Viewpoint view, LocalDate day) {
    JsonObject message = new JsonObject();
    if (turn instanceof Turn.Built built) {
      DiagnosticReport report = built.outcome().report();
      List<Repeated> told = report.told(MOST);
      DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
      message
          .put("state", report.hasErrors() ? "red" : "green")
          .put("summary", report.summary())
          .put("problems", told.stream().map(problem -> problem(problem, printer)).toList())
          .put("more", report.all().size() - told.stream().mapToInt(Repeated::count).sum());
    } else if (turn instanceof Turn.BrokenOff broken) {
      message
          .put("state", "broken")
          .put("summary", "the build broke off: " + broken.cause().getMessage())
          .put("problems", List.of())
          .put("more", 0);
    }
    return message
        .put("hasSite", hasSite)
        .put("follow", follow.orElse(""))
        .put("day", day.toString())
        .put("isToday", view.day().isEmpty())
        .put("drafts", view.withDrafts())
        .toString();
  }

  /**
   * Says that pages have changed of which nothing is known to be wrong, while the site is being
   * built: {@code state} is {@code early}, and the rest is as it was.
   *
   * @param follow as with a turn
   */
  static String early(Optional<String> follow) {
    return new JsonObject().put("state", "early").put("follow", follow.orElse("")).toString();
  }

  private static JsonObject problem(Repeated problem, DiagnosticPrinter printer) {
    return new JsonObject()
        .put("code", problem.first().code().id())
        .put("isError", problem.first().isError())
        .put("text", printer.print(problem));
  }

  /** The problems of a turn as plain text, for an answer without a frame. */
  static String text(Turn turn) {
    if (turn instanceof Turn.BrokenOff broken) {
      return "The build broke off: " + broken.cause().getMessage() + "\n";
    }
    DiagnosticReport report = ((Turn.Built) turn).outcome().report();
    StringBuilder out = new StringBuilder("There is no site yet: ");
    out.append(report.summary()).append(". It appears once the errors are mended.\n");
    DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
    report
        .told(MOST)
        .forEach(problem -> out.append('\n').append(printer.print(problem)).append('\n'));
    return out.toString();
  }
}
