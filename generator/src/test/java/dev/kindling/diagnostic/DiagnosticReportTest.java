package dev.kindling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticReportTest {

  @Test
  void sortsByFileLineColumnCodeAndMessage() {
    List<Diagnostic> sorted =
        List.of(
            Diagnostic.of(Code.BROKEN_LINK, new Location.OfFile(new SourcePath("a.md")), "m"),
            problem(Code.BROKEN_LINK, "a.md", 2, 9),
            problem(Code.BROKEN_LINK, "a.md", 10, 1),
            problem(Code.DUPLICATE_KEY, "a.md", 10, 1),
            problem(Code.BROKEN_LINK, "a.md", 10, 2),
            problem(Code.BROKEN_LINK, "b.md", 1, 1));
    List<Diagnostic> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(new DiagnosticReport(shuffled).all()).isEqualTo(sorted);
  }

  @Test
  void tellsEachProblemOnce() {
    Diagnostic problem = problem(Code.UNKNOWN_NAME, "t.mustache", 3, 1);

    assertThat(new DiagnosticReport(List.of(problem, problem)).all()).containsExactly(problem);
  }

  @Test
  void showsErrorsBeforeWarningsWhenThereAreTooMany() {
    Diagnostic warning = problem(Code.UNUSED_SOURCE, "a.yml", 1, 1);
    Diagnostic first = problem(Code.BROKEN_LINK, "b.md", 1, 1);
    Diagnostic second = problem(Code.BROKEN_LINK, "b.md", 2, 1);
    DiagnosticReport report = new DiagnosticReport(List.of(second, warning, first));

    assertThat(report.shown(2)).containsExactly(first, second);
    assertThat(report.shown(3)).containsExactly(warning, first, second);
    assertThat(report.shown(1)).containsExactly(first);
  }

  @Test
  void makesWarningsErrorsWhenStrict() {
    DiagnosticReport report =
        new DiagnosticReport(List.of(problem(Code.UNUSED_SOURCE, "a.yml", 1, 1)));

    assertThat(report.hasErrors()).isFalse();
    assertThat(report.strict().hasErrors()).isTrue();
    assertThat(report.strict().summary()).isEqualTo("1 error");
  }

  @Test
  void leavesAWarningWhatADayAloneCanBringAbout() {
    DiagnosticReport report =
        new DiagnosticReport(
            List.of(
                problem(Code.REVIEW_OVERDUE, "a.md", 1, 1),
                problem(Code.LINK_TO_LATER, "a.md", 2, 1),
                problem(Code.LINK_TO_EXPIRED, "a.md", 3, 1)));

    assertThat(report.strict().summary()).isEqualTo("3 warnings");
    assertThat(report.failingOn(Code.REVIEW_OVERDUE).strict().summary())
        .isEqualTo("1 error and 2 warnings");
  }

  @Test
  void countsInWords() {
    Diagnostic error = problem(Code.BROKEN_LINK, "a.md", 1, 1);
    Diagnostic other = problem(Code.BROKEN_LINK, "a.md", 2, 1);
    Diagnostic warning = problem(Code.UNUSED_SOURCE, "a.md", 1, 1);

    assertThat(summary()).isEqualTo("no problems");
    assertThat(summary(error)).isEqualTo("1 error");
    assertThat(summary(warning)).isEqualTo("1 warning");
    assertThat(summary(error, other, warning)).isEqualTo("2 errors and 1 warning");
  }

  private static String summary(Diagnostic... problems) {
    return new DiagnosticReport(List.of(problems)).summary();
  }

  private static Diagnostic problem(Code code, String path, int line, int column) {
    SourceFile file = new SourceFile(new SourcePath(path), "");
    return Diagnostic.of(code, new Location.InFile(file, line, column, 1), "m");
  }
}
