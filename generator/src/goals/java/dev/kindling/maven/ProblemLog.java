package dev.kindling.maven;

import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.Repeated;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells people the problems of a build.
 *
 * @param log where
 * @param most how many at most
 * @param explain the command that explains one, without the code
 * @param list the file in which all are, if there is one
 */
record ProblemLog(Log log, int most, String explain, Optional<File> list) {

  /** Tells them, errors and warnings in the order of their files. */
  void tell(DiagnosticReport report) {
    DiagnosticPrinter printer = new DiagnosticPrinter(Terminal.style());
    List<Repeated> shown = report.told(Math.max(1, most));
    for (Repeated problem : shown) {
      write(problem.first().isError(), printer.print(problem));
    }
    int all = report.all().size();
    int more = all - shown.stream().mapToInt(Repeated::count).sum();
    if (more > 0) {
      // As loud as the problems, or a quiet build would hide that there are more.
      String rest = "… and " + more + " more. Show them with -Dkindling.problems=" + all + ".";
      write(report.hasErrors(), rest);
    }
    if (list.isPresent() && shown.stream().anyMatch(Repeated::isCut)) {
      write(report.hasErrors(), "Every place is named in " + list.get().getPath() + ".");
    }
    if (!shown.isEmpty()) {
      String code = shown.get(0).first().code().id();
      write(report.hasErrors(), "What `" + code + "` means: " + explain + " -Dcode=" + code);
    }
  }

  private void write(boolean isError, String text) {
    if (isError) {
      log.error(text);
    } else {
      log.warn(text);
    }
  }
}
