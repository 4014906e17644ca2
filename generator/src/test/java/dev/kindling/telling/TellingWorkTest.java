package dev.kindling.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.html.Turns;
import dev.kindling.source.LineIndex;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice as many problems are twice as much to tell, wherever they stand: counted, not timed. */
class TellingWorkTest {

  private static final int PROBLEMS = 2000;

  /** Tells a problem at each {@code x} of a text, to people and machines. */
  public static final class EachX implements Consumer<String> {
    @Override
    public void accept(String text) {
      LineIndex lines = new LineIndex(new SourceFile(new SourcePath("content/a.md"), text));
      List<Diagnostic> problems = new ArrayList<>();
      for (int at = text.indexOf('x'); at >= 0; at = text.indexOf('x', at + 1)) {
        problems.add(Diagnostic.of(Code.OUTLINE, lines.at(at, text.length()), "an x"));
      }
      DiagnosticReport report = new DiagnosticReport(problems);
      DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
      report.shown(50).forEach(printer::print);
      ProblemsFile.text(report, Problems.ALONE);
      SarifFile.text(report, Problems.ALONE);
      WorkflowCommands.of(report, Problems.ALONE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x: a\n", "x", "<b/> x", "\nx\n\n"})
  void growsWithTheNumberOfProblems(String piece) throws ReflectiveOperationException {
    long few = Turns.of(EachX.class, piece.repeat(PROBLEMS));
    long many = Turns.of(EachX.class, piece.repeat(4 * PROBLEMS));

    assertThat(many).isBetween(3 * few, 5 * few);
  }
}
