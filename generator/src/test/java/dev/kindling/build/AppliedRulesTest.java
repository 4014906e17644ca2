package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.diagnostic.SeverityRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site makes of some sorts of problems, in whole builds. */
class AppliedRulesTest {

  @TempDir Path temp;

  private TinySite site;

  @BeforeEach
  void aSiteWithTwoPagesOfOneTitleAndSignsThatAreLeft() throws IOException {
    site =
        TinySite.of(temp)
            .file("content/notes/one.md", "---\ntitle: Same\n---\n\nSome **bold words.\n")
            .file("content/notes/old/two.md", "---\ntitle: Same\n---\n\nOld **bold words.\n");
  }

  @Test
  void withoutRulesEveryProblemHasItsOwnWeight() {
    assertThat(levels()).containsExactly("error marks-left old", "error marks-left new");
  }

  @Test
  void aRuleLowersTheProblemsOfItsFolderAlone() throws IOException {
    rules("{code: marks-left, severity: warning, in: notes/old, reason: We mend them.}");

    assertThat(levels()).containsExactly("warning marks-left old", "error marks-left new");
  }

  @Test
  void whatIsLoweredIsPublishedAndNothingBehindItIsHidden() throws IOException {
    rules("{code: marks-left, severity: warning, reason: We mend them.}");

    BuildOutcome outcome = site.strict().build();

    assertThat(TinySite.said(outcome)).anyMatch(problem -> problem.startsWith("title-twice "));
    assertThat(outcome.written()).isEmpty();
    assertThat(outcome.report().all().stream().filter(Diagnostic::isError).map(Diagnostic::code))
        .containsOnly(Code.TITLE_TWICE);

    rules(
        "{code: marks-left, severity: warning, reason: We mend them.}",
        "{code: title-twice, severity: off, reason: Every year has one.}");

    outcome = site.build();

    assertThat(levels(outcome)).containsExactly("warning marks-left old", "warning marks-left new");
    assertThat(outcome.written()).isPresent();
    assertThat(outcome.rules().stream().map(RuleUse::problems)).containsExactly(2, 1);
  }

  @Test
  void theReportListsEveryRuleWithItsReasonAndWhatItLetPass() throws IOException {
    rules(
        "{code: marks-left, severity: warning, reason: We mend <them>., until: 2027-01-31}",
        "{code: title-twice, severity: off, in: notes, reason: Every year has one.}");
    site.build();

    assertThat(Files.readString(temp.resolve("target/kindling/report.html")))
        .contains("<a href=\"#rules\">")
        .contains(
            "<code>marks-left</code></th><td>warning</td><td>the whole site</td>"
                + "<td>We mend &lt;them&gt;.</td><td>2027-01-31</td><td class=\"n\">2</td>")
        .contains(
            "<code>title-twice</code></th><td>off</td><td><code>content/notes</code></td>"
                + "<td>Every year has one.</td><td>no end</td><td class=\"n\">1</td>");
  }

  @Test
  void aChangedRuleTakesEffectInAWarmBuildThatParsesNothingAnew() throws IOException {
    rules("{code: marks-left, severity: warning, reason: We mend them.}");
    site.build();
    rules("{code: marks-left, severity: warning, in: notes/old, reason: We mend them.}");

    assertThat(levels()).containsExactly("warning marks-left old", "error marks-left new");

    rules("{code: marks-left, severity: warning, reason: We mend them.}");

    BuildOutcome first = site.build();
    BuildOutcome again = site.build();

    assertThat(TinySite.said(again)).isEqualTo(TinySite.said(first));
    assertThat(again.rules()).isEqualTo(first.rules());
    assertThat(again.rules()).extracting(RuleUse::problems).containsExactly(2);
  }

  @Test
  void aRuleRaisesAWarning() throws IOException {
    site.page("notes/one.md", "Words.").page("notes/old/two.md", "Words.\n\n[^1]: Unused.");
    rules("{code: unused-footnote, severity: error, reason: Nobody would read them.}");

    assertThat(site.build().report().all())
        .singleElement()
        .matches(problem -> problem.code() == Code.UNUSED_FOOTNOTE && problem.isError());
  }

  @Test
  void afterItsLastDayTheProblemsComeBackAndBreakNothing() throws IOException {
    rules("{code: marks-left, severity: warning, reason: We mend them., until: 2026-11-23}");

    BuildOutcome last = site.build();

    assertThat(levels(last)).containsExactly("warning marks-left old", "warning marks-left new");
    assertThat(last.nextChange()).contains(LocalDate.of(2026, 11, 24));

    BuildOutcome after = site.on(LocalDate.of(2026, 11, 24)).strict().build();

    assertThat(TinySite.said(after))
        .anyMatch(problem -> problem.startsWith("rule-ended site.yml:"));
    assertThat(after.report().all().stream().filter(Diagnostic::isError).map(Diagnostic::code))
        .containsOnly(Code.TITLE_TWICE);
    assertThat(site.failingOnReviews().build().report().all())
        .anyMatch(problem -> problem.code() == Code.RULE_ENDED && problem.isError());
  }

  @Test
  void anIdleRuleIsToldOnlyWhereNothingIsLeftOut() throws IOException {
    rules("{code: page-unreached, severity: off, reason: Not yet.}");

    assertThat(site.problems()).noneMatch(problem -> problem.startsWith("rule-idle "));

    site.page("notes/one.md", "Words.").page("notes/old/two.md", "Words.");

    assertThat(site.problems()).singleElement().asString().startsWith("rule-idle site.yml:6:12 ");

    site.file("content/notes/three.md", "---\ntitle: Three\ndraft: true\n---\n\nSoon.\n");

    assertThat(site.problems()).isEmpty();
  }

  @Test
  void whatIsOffNeedsNotBeKnown() throws IOException {
    rules(
        "{code: title-twice, severity: off, reason: Every year has one.}",
        "{code: marks-left, severity: warning, in: notes/old, reason: We mend them.}");
    Path file = temp.resolve("site/known-problems.txt");

    BuildOutcome outcome = new SiteBuild(site.request(temp.resolve("target")).knowing(file)).run();

    assertThat(outcome.report().all()).isEmpty();
    assertThat(Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")))
        .hasSize(2)
        .allMatch(line -> line.contains(" marks-left "));
  }

  @Test
  void whatMakesPagesWrongOrUnsafeIsNeverLowered() {
    assertThat(Arrays.stream(Code.values()).filter(SeverityRule.Level.OFF::isFor))
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                Code.OUTLINE,
                Code.GUARDED_WORDS,
                Code.PAGE_UNREACHED,
                Code.PAGE_FAR,
                Code.OVER_BUDGET,
                Code.INVISIBLE_CHARACTER,
                Code.NEVER_READ,
                Code.FIELD_NOT_SHOWN,
                Code.LANGUAGE_MISMATCH,
                Code.IDLE_DEFINITION,
                Code.LINK_TO_LATER,
                Code.LINK_TO_EXPIRED,
                Code.UNUSED_SOURCE,
                Code.QUIZ_UNBALANCED,
                Code.MESSAGE_MISSING,
                Code.MESSAGE_UNKNOWN,
                Code.TITLE_TWICE,
                Code.PAGE_DESCRIPTION,
                Code.ORPHAN_PAGE));
    assertThat(
            Arrays.stream(Code.values())
                .filter(SeverityRule.Level.WARNING::isFor)
                .filter(code -> !SeverityRule.Level.OFF.isFor(code)))
        .containsExactlyInAnyOrder(
            Code.MARKS_LEFT,
            Code.LEFT_OPEN,
            Code.FOREIGN_SYNTAX,
            Code.LIST_SPLIT,
            Code.CALLOUT_PLACE,
            Code.UNUSED_FOOTNOTE);
  }

  private void rules(String... entries) throws IOException {
    site.file(
        "site.yml", TinySite.SETTINGS + "rules:\n  - " + String.join("\n  - ", entries) + "\n");
  }

  /** The problems of texts, with their weight; not that there are two of one title. */
  private List<String> levels() {
    return levels(site.build());
  }

  private static List<String> levels(BuildOutcome outcome) {
    return outcome.report().all().stream()
        .filter(problem -> problem.code() != Code.TITLE_TWICE)
        .map(
            problem ->
                problem.severity().word()
                    + " "
                    + problem.code().id()
                    + (problem.location().path().value().contains("/old/") ? " old" : " new"))
        .toList();
  }
}
