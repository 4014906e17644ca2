package dev.kindling.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Snapshot;
import dev.kindling.output.Artifact;
import dev.kindling.output.PolicyMark;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteCheckTest {

  private static final String STYLED =
      """
      <link rel="stylesheet" href="a.css"><script src="a.js"></script>\
      """;

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  @Test
  void aSiteWithoutFilesHasNoProblem() {
    assertThat(Written.site().verdict())
        .isEqualTo(new SiteVerdict(List.of(), List.of(), new TreeMap<>()));
  }

  @Test
  void weighsAPageWithAllThatItLoads() {
    assertThat(heavy().verdict().weights())
        .containsExactly(
            new PageWeight(
                Artifact.ofText("index.html", "").path(), 412, 49, 7, 3000, 2000, 4, 0, 0));
  }

  @Test
  void saysWhatIsOverTheBudget() {
    Budget budget = new Budget(5467, 411, 48, 6, 2999, 1999, 3);

    assertThat(heavy().with(settings(List.of(), budget)).problems())
        .containsExactly(
            "over-budget index.html: its fonts weigh 3000 bytes, 2999 are allowed"
                + " = make it lighter, or raise the budget on purpose",
            "over-budget index.html: its images weigh 2000 bytes, 1999 are allowed"
                + " = make it lighter, or raise the budget on purpose",
            "over-budget index.html: its scripts weigh 7 bytes, 6 are allowed"
                + " = make it lighter, or raise the budget on purpose",
            "over-budget index.html: its style sheets weigh 49 bytes, 48 are allowed"
                + " = make it lighter, or raise the budget on purpose",
            "over-budget index.html: the page itself weighs 412 bytes, 411 are allowed"
                + " = make it lighter, or raise the budget on purpose",
            "over-budget index.html: the page loads 4 files, 3 are allowed"
                + " = make it lighter, or raise the budget on purpose",
            "over-budget index.html: the page with all that it loads weighs 5468 bytes, 5467 are"
                + " allowed = make it lighter, or raise the budget on purpose");
  }

  @Test
  void aPageAsHeavyAsItMayBeIsRight() {
    Budget budget = new Budget(5468, 412, 49, 7, 3000, 2000, 4);

    assertThat(heavy().with(settings(List.of(), budget)).problems()).isEmpty();
  }

  @Test
  void anAllowedHostMayBeAskedAndMustBeInThePolicy() {
    String body = "<h1>A</h1><img src=\"https://MEDIA.example/a.png\" alt=\"x\">";

    assertThat(
            Written.site()
                .with(settings(List.of("media.example"), BareSettings.NO_LIMITS))
                .page("index.html", body)
                .problems())
        .containsExactly(
            "policy-blocks index.html:4:21: the page's own policy blocks this: `default-src` does"
                + " not allow `media.example` = let the policy be `default-src 'none'; connect-src"
                + " 'self'; img-src media.example; base-uri 'none'; form-action 'none'`");
  }

  /** A small part of a file that nobody could check would be enough for whatever it was to hide. */
  @ParameterizedTest
  @CsvSource({
    "a.html, 4194304",
    "a.css, 8388608",
    "a.js, 8388608",
    "a.svg, 8388608",
    "a.kml, 8388608"
  })
  void whatIsTooLargeToBeCheckedIsRefused(String name, long most, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(most + 1);
    }
    SiteCheck check = new SiteCheck(BareSettings.of(Written.URL, ""));
    Artifact artifact = Artifact.ofFile(name, Snapshot.of(file));

    assertThat(check.read(CheckMemory.Seen.of(artifact)).problems())
        .extracting(problem -> problem.code().id() + ": " + problem.message())
        .containsExactly(
            String.format(
                Locale.ROOT,
                "file-too-large: the file is too large to be checked: it has %,d bytes, and at most"
                    + " %,d are taken",
                most + 1,
                most));
  }

  @Test
  void aPageThatIsTooLargeIsRefusedWhereNothingLeadsToIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.html");
    Files.writeString(file, "<p>word</p>\n".repeat(400_000) + "<script>alert(1)</script>");
    SiteCheck check = new SiteCheck(BareSettings.of(Written.URL, ""));
    FileFacts page = check.read(CheckMemory.Seen.of(Artifact.ofFile("a.html", Snapshot.of(file))));

    assertThat(HandedOn.cut(List.of(page)).get(0).problems())
        .extracting(problem -> problem.code().id())
        .containsExactly("file-too-large");
  }

  @Test
  void whatKindlingMakesItselfIsCheckedWhateverItsSize() {
    String long4 = "<p>word</p>\n".repeat((4 << 20) / 10) + "<p id=a><p id=a>";

    assertThat(Written.site().page("index.html", "<h1>A</h1>" + long4).problems())
        .hasSize(1)
        .allMatch(problem -> problem.startsWith("duplicate-id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.textContent = 'x'|true",
        "a.innerHTML = x|false",
        "a['innerHTML'] = x|false",
        "document.write(x)|false",
        "document.createElement('SCRIPT')|false",
        "new Worker('b.js')|false"
      })
  void noTextBecomesMarkupWhereNoScriptAsksForThat(String script, boolean isForbidden) {
    String derived =
        Written.site()
            .page("index.html", PolicyMark.TEXT, "<script src=a.js></script>", "<h1>A</h1>")
            .file("a.js", script)
            .verdict()
            .policies()
            .get("index.html");

    assertThat(
            Objects.requireNonNull(derived)
                .contains("; require-trusted-types-for 'script'; trusted-types 'none'"))
        .isEqualTo(isForbidden);
  }

  @Test
  void aPageWithoutScriptsNeedsNoTrustedTypes() {
    assertThat(Written.site().page("index.html", PolicyMark.TEXT, "", "<h1>A</h1>").verdict())
        .extracting(verdict -> verdict.policies().get("index.html"))
        .asString()
        .doesNotContain("trusted-types");
  }

  @Test
  void theOrderOfTheFilesChangesNothing() {
    SiteCheck check = new SiteCheck(BareSettings.of(Written.URL, ""));
    List<FileFacts> facts = new ArrayList<>();
    for (String name : List.of("index.html", "b/index.html", "a/index.html", "c.css")) {
      facts.add(
          check.read(CheckMemory.Seen.of(Artifact.ofText(name, "<p id=x id=y><a href=gone>"))));
    }
    SiteVerdict verdict = check.judge(facts);
    Collections.reverse(facts);

    assertThat(check.judge(facts)).isEqualTo(verdict);
    assertThat(verdict.problems()).isSorted();
  }

  @Test
  void noFileIsReadAgainForProblemsThatAreNotTold(@TempDir Path folder) throws IOException {
    SiteCheck check = new SiteCheck(BareSettings.of(Written.URL, "target/site"));
    List<FileFacts> facts = new ArrayList<>();
    StringBuilder links = new StringBuilder();
    for (int page = 0; page < 50; page++) {
      links.append("<a href=\"").append(page).append("/\">x</a>");
      Path file = folder.resolve("page.html");
      Files.writeString(file, "<p id=x id=y><img src=gone.png><a href=gone><h4></h4>");
      facts.add(
          check.read(
              CheckMemory.Seen.of(Artifact.ofFile(page + "/index.html", Snapshot.of(file)))));
      Files.delete(file);
    }
    facts.add(check.read(CheckMemory.Seen.of(Artifact.ofText("index.html", links.toString()))));

    assertThat(check.judge(facts).problems())
        .hasSizeGreaterThan(300)
        .anyMatch(problem -> problem.code() == Code.BROKEN_LINK);
  }

  @Test
  void everyDeadLinkIsToldAndTheFirstOnesWithAdvice() {
    SiteCheck check = new SiteCheck(BareSettings.of(Written.URL, ""));
    List<FileFacts> facts = new ArrayList<>();
    for (int page = 0; page < 100; page++) {
      StringBuilder links = new StringBuilder();
      for (int link = 0; link < 30; link++) {
        links.append("<a href=\"../x").append(page + 100 * link).append("page/\">x</a>");
      }
      facts.add(
          check.read(
              CheckMemory.Seen.of(Artifact.ofText(page + "page/index.html", links.toString()))));
    }
    List<Diagnostic> told =
        WrittenProblem.located(check.judge(facts).problems()).stream()
            .filter(problem -> problem.code() == Code.BROKEN_LINK)
            .toList();

    assertThat(told).hasSize(3000);
    assertThat(told).filteredOn(problem -> said(problem).startsWith("did you mean")).hasSize(1000);
    assertThat(told).filteredOn(problem -> said(problem).startsWith("mend the link")).hasSize(2000);
  }

  private static String said(Diagnostic problem) {
    return problem.help().orElse("");
  }

  @Test
  void copiedFilesAreReadToo(@TempDir Path folder) throws IOException {
    Path style = Files.writeString(folder.resolve("a.css"), "\uFEFFp{mask:url(//cdn.example/)}");
    SiteCheck check = new SiteCheck(BareSettings.of(Written.URL, "target/site"));

    FileFacts facts = check.read(CheckMemory.Seen.of(Artifact.ofFile("a.css", Snapshot.of(style))));

    assertThat(WrittenProblem.located(facts.problems()))
        .extracting(Written::shown)
        .containsExactly(
            "foreign-request target/site/a.css:1:12: this asks `cdn.example`, which then knows who"
                + " reads the site = keep the file in the site, or list the host with a reason"
                + " among the allowed hosts");
  }

  private static CheckSettings settings(List<String> hosts, Budget budget) {
    return new CheckSettings(Written.URL, "", hosts, List.of(), budget);
  }

  private static Written heavy() {
    return Written.site()
        .page("index.html", POLICY, STYLED, "<h1>A</h1>")
        .file("a.css", "@font-face{src:url(a.woff2)} p{mask:url(\"a.png\")}")
        .file("a.js", "go(1);\n")
        .bytes("a.woff2", 3000)
        .bytes("a.png", 2000);
  }
}
