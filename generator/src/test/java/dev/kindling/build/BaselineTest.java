package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.KnownProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems that are known pass, and nothing comes to them. */
class BaselineTest {

  @TempDir Path temp;

  private Path file;
  private TinySite site;

  @BeforeEach
  void aSiteWithProblems() throws IOException {
    file = temp.resolve("site/known-problems.txt");
    site =
        TinySite.of(temp)
            .page("notes/one.md", "See [nothing](gone.md).")
            .page("notes/two.md", "See [nothing](gone.md), and [no more](over.md).");
  }

  @Test
  void theFirstBuildWritesThemDownAndTheSite() throws IOException {
    BuildOutcome outcome = build();

    assertThat(outcome.report().all()).isEmpty();
    assertThat(site.output("notes/one/index.html")).contains("See");
    assertThat(Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")))
        .hasSize(3)
        .allMatch(line -> line.matches("[0-9a-f]{32} broken-link content/notes/(one|two)\\.md"));
    assertThat(outcome.known().map(KnownProblems::isNew)).contains(true);
    assertThat(Files.readString(temp.resolve("target/kindling/report.html")))
        .contains("Known problems", "content/notes/two.md:5:39");
  }

  @Test
  void onlyNewOnesFail() throws IOException {
    build();
    String before = Files.readString(file);
    site.page("notes/three.md", "See [nothing](gone.md).");

    BuildOutcome outcome = build();

    assertThat(TinySite.said(outcome))
        .singleElement()
        .asString()
        .startsWith("broken-link content/notes/three.md:5:15 ");
    assertThat(outcome.written()).isEmpty();
    assertThat(file).hasContent(before);
  }

  @Test
  void theyAreKnownByTheirWordsAndNotByTheirLines() throws IOException {
    build();
    String before = Files.readString(file);
    site.page("notes/one.md", "One line more.\n\nSee [nothing](gone.md).");

    assertThat(build().report().all()).isEmpty();
    assertThat(file).hasContent(before);

    site.page("notes/one.md", "See [nobody](gone.md).");

    assertThat(TinySite.said(build())).hasSize(1);
  }

  @Test
  void whatIsMendedLeavesAndCannotComeBack() throws IOException {
    build();
    site.page("notes/one.md", "See.");

    BuildOutcome mended = build();

    assertThat(mended.known().map(KnownProblems::mended)).contains(1);
    assertThat(Files.readString(file)).doesNotContain("notes/one.md").contains("notes/two.md");

    site.page("notes/one.md", "See [nothing](gone.md).");

    assertThat(TinySite.said(build())).hasSize(1);
  }

  @Test
  void theSecondOfTwoThatAreAlikeIsNew() throws IOException {
    build();
    site.page("notes/one.md", "See [nothing](gone.md).\n\nSee [nothing](gone.md).");

    assertThat(TinySite.said(build())).hasSize(1);
  }

  @Test
  void aBuildWithOtherErrorsForgetsNothing() throws IOException {
    build();
    String before = Files.readString(file);
    site.page("notes/one.md", "See [other](other.md).");

    build();

    assertThat(file).hasContent(before);
  }

  @Test
  void strictBuildsLetThemPassToo() throws IOException {
    build();

    site.strict();

    assertThat(TinySite.said(build())).isEmpty();
  }

  @Test
  void aLineThatNamesNoProblemIsTold() throws IOException {
    Files.writeString(file, "# mine\n<<<<<<< ours\n");

    assertThat(TinySite.said(build()))
        .contains("bad-value known-problems.txt:2:1 this line names no known problem");
  }

  @Test
  void draftsBeginNoList() throws IOException {
    site.withDrafts();

    assertThat(TinySite.said(build())).hasSize(3);
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsNoStateOfTheFilesIsNeverKnown() throws IOException {
    site.page("notes/four.md", "Words.")
        .file("content/notes/five.md", "---\ntitle: Five\nslug: four\n---\n\nWords.\n");

    assertThat(TinySite.said(build())).anyMatch(problem -> problem.startsWith("url-collision "));
    assertThat(Arrays.stream(Code.values()).filter(code -> !code.canBeKnown()))
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                Code.FILE_CHANGED,
                Code.REVIEW_OVERDUE,
                Code.LINK_TO_LATER,
                Code.LINK_TO_EXPIRED,
                Code.RULE_ENDED,
                Code.URL_COLLISION,
                Code.TERM_COLLISION,
                Code.URL_GONE,
                Code.URL_UNKEPT,
                Code.OUTPUT_OCCUPIED,
                Code.OUTPUT_UNFINISHED,
                Code.INTERNAL_FAULT));
  }

  @Test
  void aSiteWithoutAFoundationIsNone() throws IOException {
    site.file("kinds/note.yml", "foldr: notes\n");

    assertThat(build().report().all()).extracting(Diagnostic::isError).contains(true);
    assertThat(file).doesNotExist();
  }

  private BuildOutcome build() {
    return new SiteBuild(site.request(temp.resolve("target")).knowing(file)).run();
  }
}
