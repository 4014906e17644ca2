package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.file.Checksum;
import dev.kindling.sitefile.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are disturbed: by others who write at the same time, or by their own end. */
class DisturbedBuildTest {

  @TempDir Path temp;

  @Test
  void publishesNoFileThatChangedBehindTheChecks() throws IOException {
    TinySite site = TinySite.of(temp).file("static/a.css", "a{}").file("static/b.txt", "b");
    site.build();
    Map<String, String> before = site.written();

    BuildOutcome outcome =
        site.page("index.md", "New.")
            .with(disturbed(() -> site.file("static/a.css", "a{b:url(https://evil.example/)}")))
            .build();

    assertThat(TinySite.said(outcome))
        .containsExactly(
            "file-changed static/a.css the file is not what was checked: it changed while the site"
                + " was built");
    assertThat(outcome.written()).isEmpty();
    assertThat(site.written()).isEqualTo(before);
  }

  @Test
  void publishesNothingWhenAFileVanishesBehindTheChecks() throws IOException {
    TinySite site = TinySite.of(temp).file("static/a.css", "a{}").file("static/b.txt", "b");

    for (String gone : List.of("static/a.css", "static/b.txt")) {
      BuildOutcome outcome = site.with(disturbed(() -> site.without(gone))).build();

      assertThat(TinySite.said(outcome))
          .containsExactly(
              "file-changed "
                  + gone
                  + " the file is not what was checked: it vanished while the site was built");
      assertThat(temp.resolve("target/site")).doesNotExist();
      site.file(gone, "a{}");
    }
  }

  @Test
  void finishesWhatAnEarlierBuildBeganAlsoWhenItFails() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "One.");
    site.build();
    site.page("index.md", "New.").page("notes/one.md", "New.").build();
    Map<String, String> whole = TinySite.files(temp.resolve("target/site"));
    interrupted(site);
    assertThat(TinySite.files(temp.resolve("target/site"))).isNotEqualTo(whole);

    BuildOutcome failed = site.page("index.md", "[lost](lost.md)").build();

    assertThat(TinySite.said(failed))
        .containsExactly("broken-link content/index.md:5:8 `lost.md` leads to no file");
    assertThat(failed.finishesEarlier()).isTrue();
    assertThat(TinySite.files(temp.resolve("target/site"))).isEqualTo(whole);
    assertThat(site.build().finishesEarlier()).isFalse();
  }

  @Test
  void saysWhatKeepsItFromFinishingAndWhatElseIsWrong() throws IOException {
    TinySite site = TinySite.of(temp).page("notes/one.md", "One.");
    site.build();
    interrupted(site);
    Path notes = temp.resolve("target/site/notes");
    Files.move(notes, temp.resolve("aside"));
    Files.writeString(notes, "in the way");

    DiagnosticPrinter printer = new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN);
    assertThat(site.page("index.md", "[lost](lost.md)").build().report().all())
        .extracting(printer::print)
        .satisfiesExactly(
            link -> assertThat(link).startsWith("error[broken-link]: `lost.md` leads to no file"),
            folder ->
                assertThat(folder)
                    .startsWith(
                        "error[output-unfinished]: an earlier build was stopped while it published"
                            + " the site, and this one cannot finish that: ")
                    .contains("Not a folder, so nothing is written below it: " + notes)
                    .contains("\n  --> target/site\n   = make way for what is named here"));
  }

  /** As a build leaves it that is killed when it has moved nothing into place yet. */
  private static void interrupted(TinySite site) throws IOException {
    Path target = site.source("").resolveSibling("target");
    Path state = target.resolve("kindling");
    Path built = target.resolve("site");
    List<String> manifest = Files.readAllLines(state.resolve("site-files.txt"));
    Path staging = target.resolve(".site.staging");
    Files.createDirectories(staging.resolve("site/notes/one"));
    Files.writeString(staging.resolve("made-by-kindling.txt"), "");
    StringBuilder body = new StringBuilder();
    for (String name : List.of("index.html", "notes/one/index.html")) {
      Files.copy(built.resolve(name), staging.resolve("site").resolve(name));
      Files.writeString(built.resolve(name), "an old page");
      body.append("replace ").append(name).append('\n');
    }
    body.append("manifest\n");
    manifest.subList(3, manifest.size()).forEach(line -> body.append(line).append('\n'));
    String sort = "kindling-journal 2";
    String about = "../site";
    String sum = Checksum.of(List.of(sort, about, body.toString())).line();
    Files.writeString(
        state.resolve("site-journal.txt"),
        sort + "\nabout " + about + "\nsum " + sum + "\n" + body);
  }

  @Test
  void saysWhatIsLostOnceTheSiteIsWritten() throws IOException {
    TinySite site = TinySite.of(temp).file("static/a.txt", "a");
    Features disturbed =
        disturbed(
            () -> {
              Files.createDirectories(site.source("urls.txt/x"));
              return site;
            });

    BuildOutcome outcome = site.with(disturbed).build();

    assertThat(outcome.report().hasErrors()).isFalse();
    assertThat(outcome.written()).isPresent();
    assertThat(outcome.lost()).singleElement().asString().contains("Cannot ").contains("urls.txt");
    assertThat(site.output("a.txt")).isEqualTo("a");
  }

  /** Features, of which one does something to the site once its files are read. */
  private static Features disturbed(Callable<?> disturbance) {
    Features all = Features.all();
    List<SiteFile> files = new ArrayList<>(all.siteFiles());
    files.add(
        site -> {
          try {
            disturbance.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return List.of();
        });
    return new Features(all.plugged(), files);
  }
}
