package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.build.AcceptedUrls;
import dev.kindling.build.BuildOutcome;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.KnownProblems;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.diagnostic.SeverityRule;
import dev.kindling.output.WriteReport;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeWordsTest {

  @Test
  void saysHowManyProblemsAreKnown() {
    assertThat(words(Optional.empty()))
        .isEqualTo("2 pages in out: 3 files written, 4 unchanged, 0 deleted.");
    assertThat(words(known(2, 0, true)))
        .startsWith(
            "known-problems.txt now lists 2 known problems. Keep the file beside the sources: from"
                + " now on, only new problems fail.");
    assertThat(words(known(1, 0, false)))
        .startsWith("Let pass, as known-problems.txt lists them: 1 known problem.\n");
    assertThat(words(known(0, 3, false)))
        .startsWith(
            "Let pass, as known-problems.txt lists them: 0 known problems. Mended ones have left"
                + " the file: 3. Keep it as it is now.\n");
    assertThat(words(known(0, 0, false))).startsWith("2 pages");
  }

  @Test
  void saysHowManyProblemsTheRulesLeaveUntold() {
    assertThat(
            words(
                Optional.empty(),
                rule(SeverityRule.Level.OFF, 2),
                rule(SeverityRule.Level.WARNING, 5)))
        .startsWith(
            "Let pass, as rules in site.yml says: 2 problems. The report has the reasons.\n");
    assertThat(words(Optional.empty(), rule(SeverityRule.Level.OFF, 0))).startsWith("2 pages");
  }

  private static RuleUse rule(SeverityRule.Level level, int problems) {
    return new RuleUse(
        new SeverityRule(
            Code.OUTLINE,
            level,
            Optional.empty(),
            "We rewrite them.",
            Optional.empty(),
            new Location.OfFile(new SourcePath("site.yml"))),
        false,
        problems);
  }

  private static Optional<KnownProblems> known(int frozen, int mended, boolean isNew) {
    Diagnostic problem =
        Diagnostic.of(
            Code.BROKEN_LINK, new Location.OfFile(new SourcePath("content/a.md")), "a link");
    return Optional.of(
        new KnownProblems(
            "known-problems.txt", Collections.nCopies(frozen, problem), mended, isNew));
  }

  private static String words(Optional<KnownProblems> known, RuleUse... rules) {
    WriteReport written = new WriteReport(3, 4, 0);
    BuildOutcome outcome =
        new BuildOutcome(
            new DiagnosticReport(List.of()),
            false,
            2,
            Optional.of(written),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new AcceptedUrls(List.of(), List.of()),
            known,
            List.of(rules),
            List.of(),
            List.of());
    return String.join("\n", OutcomeWords.of(outcome, written, new File("out")));
  }
}
