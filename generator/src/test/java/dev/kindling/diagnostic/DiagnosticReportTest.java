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
  void tellsOnceWhatSaysTheSameOfManyFiles() {
    List<Diagnostic> many = new ArrayList<>();
    for (String file : List.of("d.md", "b.md", "e.md", "a.md")) {
      many.add(problem(Code.MISSING_ALT, file, 3, 2));
    }
    Diagnostic other = problem(Code.BROKEN_LINK, "c.md", 1, 1);
    many.add(other);
    Diagnostic again = problem(Code.MISSING_ALT, "b.md", 7, 1);
    many.add(again);
    DiagnosticReport report = new DiagnosticReport(many);

    assertThat(report.all()).hasSize(6);
    assertThat(report.told(9)).extracting(Repeated::count).containsExactly(5, 1);
    Repeated repeated = report.told(9).get(0);
    assertThat(repeated.first().location().path()).hasToString("a.md");
    assertThat(repeated.note()).contains("the same at b.md:3:2, b.md:7:1, d.md:3:2, e.md:3:2");
    assertThat(repeated.isCut()).isFalse();
    assertThat(new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN).print(repeated))
        .endsWith("\n   = the same at b.md:3:2, b.md:7:1, d.md:3:2, e.md:3:2");
  }

  @Test
  void showsEachPlaceOfWhatSaysTheSameOfFewFiles() {
    List<Diagnostic> few = new ArrayList<>();
    for (int line = 1; line < 9; line++) {
      few.add(problem(Code.MISSING_ALT, "a.md", line, 1));
      few.add(problem(Code.MISSING_ALT, "b.md", line, 1));
      few.add(problem(Code.MISSING_ALT, "c.md", line, 1));
    }

    assertThat(new DiagnosticReport(few).told(99)).hasSize(24).allMatch(t -> t.count() == 1);
  }

  @Test
  void namesTenPlacesAndCountsTheOthers() {
    List<Diagnostic> many = new ArrayList<>();
    for (int file = 10; file < 47; file++) {
      many.add(
          Diagnostic.of(
              Code.ORPHAN_PAGE, new Location.OfFile(new SourcePath("n" + file + ".md")), "m"));
    }

    Repeated all = new DiagnosticReport(many).told(1).get(0);

    assertThat(all.note().orElseThrow())
        .startsWith("the same at n11.md, n12.md, ")
        .endsWith(", n20.md and 26 more places");
    assertThat(all.isCut()).isTrue();
    assertThat(all.elsewhere()).hasSize(36);
  }

  @Test
  void cutsWarningsBeforeErrorsThatAreTold() {
    Diagnostic warning = problem(Code.UNUSED_SOURCE, "a.yml", 1, 1);
    Diagnostic error = problem(Code.BROKEN_LINK, "b.md", 1, 1);
    DiagnosticReport report = new DiagnosticReport(List.of(warning, error));

    assertThat(report.told(1)).extracting(Repeated::first).containsExactly(error);
    assertThat(report.told(2)).extracting(Repeated::first).containsExactly(warning, error);
  }

  @Test
  void makesWarningsErrorsWhenStrict() {
    DiagnosticReport report =
        new DiagnosticReport(List.of(problem(Code.UNUSED_SOURCE, "a.yml", 1, 1)));

    assertThat(report.hasErrors()).isFalse();
    assertThat(report.strict(d -> false).hasErrors()).isTrue();
    assertThat(report.strict(d -> false).summary()).isEqualTo("1 error");
  }

  @Test
  void leavesAWarningWhatADayAloneCanBringAbout() {
    DiagnosticReport report =
        new DiagnosticReport(
            List.of(
                problem(Code.REVIEW_OVERDUE, "a.md", 1, 1),
                problem(Code.LINK_TO_LATER, "a.md", 2, 1),
                problem(Code.LINK_TO_EXPIRED, "a.md", 3, 1)));

    assertThat(report.strict(d -> false).summary()).isEqualTo("3 warnings");
    assertThat(report.failingOn(d -> d.code() == Code.REVIEW_OVERDUE).strict(d -> false).summary())
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
