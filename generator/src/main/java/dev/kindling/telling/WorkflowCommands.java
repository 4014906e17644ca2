package dev.kindling.telling;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.Repeated;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a report as commands that GitHub's workflows read from their log, one a line, and show
 * beside the lines of the files: {@code ::error file=…,line=…::message}. GitHub shows ten of each
 * sort in one step, so there are never more; a notice says how many are only in the log.
 */
public final class WorkflowCommands {

  /** How many commands of one sort GitHub shows for one step. */
  static final int MOST = 10;

  private WorkflowCommands() {}

  /**
   * The commands: errors, then warnings, each in the order of the report. What says the same of
   * many files is one of the ten, and names the others.
   */
  public static List<String> of(DiagnosticReport report, ProjectPaths where) {
    List<Repeated> told = report.told(Integer.MAX_VALUE);
    List<Repeated> shown =
        Stream.concat(
                told.stream().filter(t -> t.first().isError()).limit(MOST),
                told.stream().filter(t -> !t.first().isError()).limit(MOST))
            .toList();
    List<String> commands = new ArrayList<>();
    shown.forEach(problem -> commands.add(command(problem, where)));
    int more = report.all().size() - shown.stream().mapToInt(Repeated::count).sum();
    if (more > 0) {
      commands.add(
          "::notice title=Kindling::"
              + more
              + (more == 1 ? " more problem stands" : " more problems stand")
              + " in the log of this step");
    }
    return commands;
  }

  private static String command(Repeated repeated, ProjectPaths where) {
    Diagnostic problem = repeated.first();
    StringBuilder out = new StringBuilder("::").append(problem.severity().word());
    out.append(" file=").append(property(where.name(problem.location().path())));
    if (problem.location() instanceof Location.InFile at) {
      out.append(",line=").append(at.line()).append(",endLine=").append(at.line());
      out.append(",col=").append(at.column());
      out.append(",endColumn=").append(at.column() + Math.max(1, at.marked()));
    }
    out.append(",title=").append(property(problem.code().id())).append("::");
    String text =
        problem.message()
            + problem.help().map(help -> "\n" + help).orElse("")
            + repeated.note().map(note -> "\n" + note).orElse("");
    return out.append(message(text)).toString();
  }

  /**
   * Text behind the second {@code ::}, where only a line's end and the escape itself are special.
   */
  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** The value of a property, which also ends at a comma or a colon. */
  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
